import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadDigest } from "../../../src/build/loadDigest.ts";
import { describeProblem } from "../../../src/report.ts";
import { aDigest, type Files } from "../../support/digest.ts";
import { commandLine, project } from "../../support/site.ts";

/** How `npm run new` ended, and what it printed. */
interface Ending {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as `npm run new` does on a Wednesday, without a terminal, with words after it. */
export function make(root: string, ...words: string[]): Promise<Ending> {
  const kind = words.slice(0, 1).filter((word) => !word.startsWith("-"));
  const options = words.slice(kind.length);
  const command = [...commandLine("new"), ...kind, "--root", root, "--now", "2021-11-10T12:00", ...options];
  return new Promise((done) =>
    execFile(process.execPath, command, { cwd: project }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

const site = "title: The Test Paper\nurl: https://paper.example/\npublishedOn: Friday\n";

/** A digest that is published on Fridays. */
export const aPaper = (files: Files = {}) => aDigest({ "_data/site.yaml": site, ...files });

/** Options for an item. */
export const rain = ["--headline", "The river rose", "--standfirst", "It rained.", "--topic", "water"];

/** The text of a file of a digest. */
export const textOf = (root: string, file: string) => readFileSync(join(root, file), "utf8");

/** The problems of a digest, as `npm run check` prints them. */
export const problemsIn = (root: string) =>
  loadDigest(root, new Date("2021-11-12T12:00Z"), true).problems.map(describeProblem);
