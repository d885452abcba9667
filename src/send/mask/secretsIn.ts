import { readFileSync } from "node:fs";

/**
 * Every secret that the environment holds, as it is written there and as it is meant: the server's user and secret, what links are signed with,
 * and the lines of the key that messages are signed with. Whatever of it can't be read holds none.
 */
export function secretsIn(env: Readonly<Record<string, string | undefined>>): string[] {
  const { SMTP_URL = "", UNSUBSCRIBE_SECRET = "", DKIM_KEY_FILE } = env;
  // Not read as an address: one that is written wrong has its secret, too.
  const [, login = ""] = /^(?:[^:/]*:\/\/)?(.*)@/s.exec(SMTP_URL) ?? [];
  const colon = login.indexOf(":");
  const parts = colon < 0 ? [login] : [login.slice(0, colon), login.slice(colon + 1)];
  const key = linesOf(DKIM_KEY_FILE).filter((line) => line.length >= 16 && !line.startsWith("-----"));
  const written = [...parts, UNSUBSCRIBE_SECRET].flatMap((each) => [each, each.trim(), decoded(each)]);
  return [...new Set([...written, ...key])].filter((secret) => secret !== "");
}

function linesOf(file: string | undefined): string[] {
  if (!file) return [];
  try {
    return readFileSync(file, "latin1").split(/[\r\n]+/);
  } catch {
    return [];
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
