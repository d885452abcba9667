import { fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after } from "node:test";
import { aFolder } from "../site.ts";

/** The behaviour of a mail server. By default it accepts every message. Messages to `gone…@` are refused, those to `full…@` fail temporarily. */
export interface SmtpWishes {
  /** TLS from the first byte, with a self-signed certificate. */
  readonly secure?: boolean;
  /** Offers STARTTLS, with such a certificate. */
  readonly startTls?: boolean;
  /** The user that must log in. */
  readonly user?: string;
  readonly password?: string;
  readonly refuseSender?: boolean;
  /** What it refuses logins with or, where nobody has to log in, recipients: one reply after the other, each in lines. */
  readonly says?: readonly (readonly string[])[];
  /** The first try for every recipient fails temporarily. */
  readonly greylist?: boolean;
  /** Closes the connection with 421 after every so many messages. */
  readonly busyEvery?: number;
  /** Breaks the connection instead of accepting every nth message. */
  readonly dropEvery?: number;
  /** Accepts every nth message, then breaks the connection or does not answer. */
  readonly dropAfterEvery?: number;
  readonly hangEvery?: number;
  /** Says nothing to messages after so many, until it is told to go on. */
  readonly holdAfter?: number;
  /** Whether complete messages are stored. */
  readonly keep?: boolean;
  readonly port?: number;
}

/** A message that a mail server accepted. */
export interface Accepted {
  readonly id: string;
  readonly to: string;
  /** The message, one character for each byte, if the server stores messages. */
  readonly raw?: string;
}

/** Starts a mail server as a separate process, which ends after the tests of the file. */
export async function startSmtp(wishes: SmtpWishes = {}) {
  const file = join(aFolder(), "accepted.jsonl");
  const child = fork(join(import.meta.dirname, "smtpServer.ts"), [file, JSON.stringify(wishes)], {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  after(() => child.kill());
  const port = await new Promise<number>((done) => child.stdout?.once("data", (text) => done(Number(text))));
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    /** Has it accept what it holds, and all that comes. */
    goOn: () => void child.send("go on"),
    /** Those that it accepted so far. */
    accepted(): Accepted[] {
      const text = existsSync(file) ? readFileSync(file, "utf8") : "";
      return text
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line));
    },
  };
}
