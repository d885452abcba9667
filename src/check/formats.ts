import { posix, relative, sep } from "node:path";
import { folderInRepository } from "../content/history/git.ts";
import type { CountedAs, Problem } from "../content/problem.ts";
import type { SplitProblems } from "../lint/baseline.ts";
import { count, countedProblems, countProblems, describeProblems } from "../report.ts";
import type { Fixes } from "./fixItems.ts";

/** The result of a check of the digest below `root`. */
export interface CheckResult extends Fixes, SplitProblems {
  readonly root: string;
}

export type Format = "text" | "json" | "github";

/** The output formats of `npm run check`: for people, for programs, and for pull requests. The text has no line end. */
export const formats: Readonly<Record<Format, (result: CheckResult) => string>> = {
  text: (result) => withLeftOut(result, withFixes(result, describeProblems(result.problems))),
  json: ({ problems, leftOut, fixed, skipped }) =>
    JSON.stringify(
      // Programs rely on the name `mended`.
      {
        problems: problems.map(inOrder),
        ...countedProblems(problems),
        mended: fixed,
        skipped,
        leftOut,
      },
      null,
      2,
    ),
  github: (result) => withLeftOut(result, withFixes(result, describeForGitHub(result.root, result.problems))),
};

/** A report above a line for each kind of problem that is only counted. */
function withLeftOut({ leftOut }: SplitProblems, report: string): string {
  const kinds = Object.keys(leftOut) as CountedAs[];
  const counted = kinds.filter((kind) => leftOut[kind] > 0);
  return [
    report,
    ...counted.map((kind) => `${countedProblem[kind](leftOut[kind])}. Add --all to list them.`),
  ].join("\n");
}

const countedProblem: Readonly<Record<CountedAs, (number: number) => string>> = {
  style: (number) => `Not listed: ${count(number, "warning")} about the style of items before \`lintFrom\``,
  alts: (number) => `Waiting until \`altsWaitUntil\`: ${count(number, "picture")} without a description`,
  topics: (number) => `Without a topic: ${count(number, "item")}`,
};

/** A report below a line for each file that was fixed or skipped: "Fixed content/items/flood.md: line ends, field order." */
function withFixes({ fixed, skipped }: Fixes, report: string): string {
  const named = (rules: readonly string[]) =>
    rules.length > 0 ? `: ${rules.map((rule) => rule.replaceAll("-", " ")).join(", ")}` : "";
  return [
    ...fixed.map(({ file, rules }) => `Fixed ${file}${named(rules)}.`),
    ...skipped.map(({ file, rules, reason }) => `Skipped ${file}${named(rules)}. ${reason}`),
    report,
  ].join("\n");
}

/** A problem with its fields in the order of the manual. */
function inOrder({ severity, file, line, column, field, value, message, hint, rule }: Problem): Problem {
  return { severity, file, line, column, field, value, message, hint, rule };
}

/**
 * Problems as workflow commands, which GitHub shows beside their lines in a pull request, and a line that counts them. GitHub expects
 * paths that start at the repository's folder.
 */
export function describeForGitHub(root: string, problems: readonly Problem[]): string {
  const folder = folderInRepository(root) ?? relative(process.cwd(), root).split(sep).join("/");
  return [...problems.map((problem) => annotation(folder, problem)), countProblems(problems)].join("\n");
}

function annotation(folder: string, { severity, file, line, column, rule, message, hint }: Problem): string {
  const properties = {
    file: posix.join(folder, file),
    line: `${line}`,
    col: `${column}`,
    title: rule ? `House style: ${rule}` : severity === "error" ? "Error in the content" : "Warning",
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(value)}`);
  return `::${severity} ${written.join(",")}::${escaped(hint ? `${message} ${hint}` : message)}`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
