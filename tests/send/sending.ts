import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { aDigest, anItem, type Files } from "../support/digest.ts";
import type { Accepted } from "../support/mail/smtp.ts";
import { commandLine, project } from "../support/site.ts";

/** How `npm run send` ended, and what it printed. */
export interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const secret = "a secret for the tests alone";

const settings = {
  UNSUBSCRIBE_URL: "https://lists.example/leave?email={email}&token={token}",
  UNSUBSCRIBE_SECRET: secret,
};

const site = [
  "title: The Test Paper",
  "url: https://paper.example/",
  "email: { from: The Test Paper <digest@paper.example>, replyTo: editors@paper.example }",
  "",
].join("\n");

/** A digest whose week 45 of 2021 has an item about water and one about energy. */
export const anIssue = (files: Files = {}): string =>
  aDigest({
    "_data/site.yaml": site,
    "content/items/flood.md": anItem({ headline: "High water", order: 1 }),
    "content/items/power.md": anItem({ headline: "The lights went out", topics: ["energy"] }),
    ...files,
  });

/** Writes a list into a folder of its own, and returns its name. */
export function aList(lines: readonly string[] | Uint8Array, name = "list.csv"): string {
  const folder = mkdtempSync(join(tmpdir(), "list-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  writeFileSync(file, Array.isArray(lines) ? `${lines.join("\n")}\n` : (lines as Uint8Array));
  return file;
}

/** Starts the command as `npm run send` does, with words after it. */
export function startSend(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child: ChildProcess = spawn(process.execPath, [...commandLine("send"), ...words], {
    cwd: project,
    env: { ...process.env, SMTP_URL: undefined, ...settings, ...env },
  });
  let [out, err] = ["", ""];
  child.stdout?.on("data", (text) => {
    out += text;
  });
  child.stderr?.on("data", (text) => {
    err += text;
  });
  const ending = new Promise<Ending>((done) => child.on("close", (code) => done({ code, out, err })));
  return { child, ending };
}

/** Runs the command for week 45 of 2021 to its end. */
export function send(root: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ending> {
  return startSend(["--issue", "2021-W45", "--root", root, ...words], env).ending;
}

/** The Message-IDs of what each recipient got from a server, by recipient. */
export function copiesIn(server: { accepted(): readonly Accepted[] }): Map<string, string[]> {
  const copies = new Map<string, string[]>();
  for (const { to, id } of server.accepted()) copies.set(to, [...(copies.get(to) ?? []), id]);
  return copies;
}

/** A list of three subscribers: one to every topic, one to water and one to energy. */
export const everyone = aList([
  "email,topics",
  "ann@example.org,",
  "bob@example.org,water",
  "cy@example.org,energy",
]);

/** So many addresses. */
export const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `reader-${index}@example.org`);

/** Options with which a run does not wait long between its tries. */
export const quick = ["--wait", "0.05", "--connections", "2"];

/** What a run printed, except how long it took. */
export const printed = ({ code, out, err }: Ending) => ({
  code,
  out: out.replace(/ in [\d.]+ s\./, " in N s.").trimEnd(),
  err: err.trimEnd(),
});

/** The file in which a run notes what it sent of week 45 of 2021. */
export const sendLogOf = (root: string) => join(root, "_sent/2021-W45.jsonl");
