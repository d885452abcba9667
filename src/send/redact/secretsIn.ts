import { readFileSync } from "node:fs";
import { attempt } from "../../files/attempt.ts";

/**
 * Every secret in the environment variables, encoded and decoded: the server's user and password, the secret that signs links, and the lines of
 * the key that signs messages. What can't be read is skipped.
 */
export function secretsIn(env: Readonly<Record<string, string | undefined>>): string[] {
  const { SMTP_URL = "", UNSUBSCRIBE_SECRET = "", DKIM_KEY_FILE = "" } = env;
  // Not parsed as an address, because a malformed one contains a secret too.
  const [, login = ""] = /^(?:[^:/]*:\/\/)?(.*)@/s.exec(SMTP_URL) ?? [];
  const colon = login.indexOf(":");
  const parts = colon < 0 ? [login] : [login.slice(0, colon), login.slice(colon + 1)];
  const key = linesOf(DKIM_KEY_FILE).filter((line) => line.length >= 16 && !line.startsWith("-----"));
  const written = [...parts, UNSUBSCRIBE_SECRET].flatMap((each) => [each, each.trim(), decoded(each)]);
  return [...new Set([...written, ...key])].filter((secret) => secret !== "");
}

function linesOf(file: string): string[] {
  return attempt(() => readFileSync(file, "latin1"))?.split(/[\r\n]+/) ?? [];
}

function decoded(text: string): string {
  return attempt(() => decodeURIComponent(text)) ?? text;
}
