import { fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after } from "node:test";
import { aFolder } from "./site.ts";

/** What a mail server does; it takes every message where nothing is wished. Those to `gone…@` are refused, those to `full…@` put off. */
export interface SmtpWishes {
  /** Encrypted from the first byte, with a certificate that nobody vouches for. */
  readonly secure?: boolean;
  /** Offers STARTTLS, with such a certificate. */
  readonly startTls?: boolean;
  /** Whom it wants to log in. */
  readonly user?: string;
  readonly password?: string;
  readonly refuseSender?: boolean;
  /** What it refuses logins with or, where nobody has to log in, recipients: one reply after the other, each in lines. */
  readonly says?: readonly (readonly string[])[];
  /** Puts off the first try of every recipient. */
  readonly greylist?: boolean;
  /** Closes the connection with 421 at every so many messages. */
  readonly busyEvery?: number;
  /** Breaks the connection instead of accepting every so many messages. */
  readonly dropEvery?: number;
  /** Accepts every so many messages, and breaks the connection or says nothing more. */
  readonly dropAfterEvery?: number;
  readonly hangEvery?: number;
  /** Says nothing to messages after so many, until it is told to go on. */
  readonly holdAfter?: number;
  /** Whether whole messages are kept. */
  readonly keep?: boolean;
  readonly port?: number;
}

/** A message that a mail server accepted. */
export interface Accepted {
  readonly id: string;
  readonly to: string;
  /** The message, a character a byte; only when the server keeps them. */
  readonly raw?: string;
}

/** Starts a mail server as a process of its own, which ends with the tests of the file. */
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
