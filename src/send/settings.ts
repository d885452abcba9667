import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { attempt } from "../files/attempt.ts";
import { readAddress } from "./address.ts";
import { createRedactor, type Redact } from "./redact/createRedactor.ts";
import { secretsIn } from "./redact/secretsIn.ts";
import { type UnsubscribeSettings, unsubscribeTemplateProblem } from "./unsubscribeLink.ts";

/** The server that sends the messages. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** Whether the connection is encrypted from its first byte; otherwise STARTTLS encrypts it. */
  readonly secure: boolean;
  /** Whether it is this machine, to which the connection need not be encrypted. */
  readonly isThisMachine: boolean;
  readonly user: string;
  readonly password: string;
}

/** What the messages are signed with (DKIM). */
export interface Signing {
  readonly domainName: string;
  readonly keySelector: string;
  readonly privateKey: string;
}

/** The settings that contain secrets, and so come from environment variables. */
export interface Settings {
  /** Removes these secrets from texts that others wrote. */
  readonly redact: Redact;
  /** Undefined in a dry run. */
  readonly server: SmtpServer | undefined;
  readonly unsubscribe: UnsubscribeSettings;
  readonly signing: Signing | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Report = (problem: string) => void;

/** Reads the settings from environment variables. Returns them, or a sentence for each that is missing or wrong. No sentence repeats a value. */
export function readSettings(env: Environment, needsServer: boolean): Settings | string[] {
  const problems: string[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const server = needsServer ? serverOf(env.SMTP_URL, report) : undefined;
  const unsubscribe = unsubscribeOf(env, report);
  const signing = signingOf(env, report);
  return problems.length > 0
    ? problems
    : { redact: createRedactor(secretsIn(env)), server, unsubscribe, signing };
}

function serverOf(text: string | undefined, report: Report): SmtpServer | undefined {
  const example =
    "smtps://user:secret@smtp.example.org:465, with characters such as @ and / in user and secret percent-encoded";
  if (!text)
    return void report(`SMTP_URL is missing. Set it to the server that sends your mail, such as ${example}.`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^smtps?:$/.test(url.protocol) || url.hostname === "" || hasMore(url))
    return void report(`SMTP_URL is not the address of a mail server. Write it as ${example}.`);
  const [user, password] = [url.username, url.password].map((text) =>
    attempt(() => decodeURIComponent(text)),
  );
  if (user === undefined || password === undefined)
    return void report(`SMTP_URL has a % that encodes nothing. Write it as ${example}.`);
  const secure = url.protocol === "smtps:";
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const isThisMachine = /^(localhost|127(\.\d+){3}|::1)$/.test(host);
  return { host, port: Number(url.port) || (secure ? 465 : 587), secure, isThisMachine, user, password };
}

/** If a `/`, `?` or `#` in a secret is not encoded, the server's name ends there. */
function hasMore({ pathname, search, hash }: URL): boolean {
  return !["", "/"].includes(pathname) || search !== "" || hash !== "";
}

function unsubscribeOf(env: Environment, report: Report): UnsubscribeSettings {
  const { UNSUBSCRIBE_URL: template = "", UNSUBSCRIBE_SECRET: secret = "", UNSUBSCRIBE_MAIL: mail } = env;
  const example = "https://lists.example.org/leave?email={email}&token={token}";
  const problem = template === "" ? "is missing" : unsubscribeTemplateProblem(template);
  if (problem)
    report(`UNSUBSCRIBE_URL ${problem}: set it to the page where readers unsubscribe, such as ${example}.`);
  if (secret.length < 16)
    report(
      `UNSUBSCRIBE_SECRET ${secret === "" ? "is missing" : "is too short"}: set it to at least 16 characters that nobody can guess, such as the output of \`openssl rand -hex 32\`, and never change it.`,
    );
  const address = mail ? readAddress(mail) : undefined;
  if (typeof address === "string")
    report(
      "UNSUBSCRIBE_MAIL is not an email address. Set it to an address that unsubscribes whoever writes to it, or unset it.",
    );
  return { template, secret, mail: typeof address === "object" ? address.written : undefined };
}

function signingOf(env: Environment, report: Report): Signing | undefined {
  const names = ["DKIM_DOMAIN", "DKIM_SELECTOR", "DKIM_KEY_FILE"] as const;
  const missing = names.filter((name) => !env[name]);
  if (missing.length === names.length) return undefined;
  for (const name of missing)
    report(
      `${name} is missing: messages are signed with ${names.join(", ")} together, or with none of them.`,
    );
  if (missing.length > 0) return undefined;
  const { DKIM_DOMAIN: domainName = "", DKIM_SELECTOR: keySelector = "", DKIM_KEY_FILE: file = "" } = env;
  const privateKey = readKey(file);
  if (privateKey === undefined)
    return void report(
      "DKIM_KEY_FILE is not a file with an RSA key. Make one with `openssl genrsa -out dkim.pem 2048`, and name it.",
    );
  return { domainName, keySelector, privateKey };
}

function readKey(file: string): string | undefined {
  const text = attempt(() => readFileSync(file, "utf8")) ?? "";
  return attempt(() => createPrivateKey(text))?.asymmetricKeyType === "rsa" ? text : undefined;
}
