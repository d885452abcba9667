import type { Problem } from "../content/problem.ts";
import { countedProblems, describeProblems } from "../report.ts";
import type { FixedFile } from "./fixItems.ts";
import { describeForGitHub } from "./gitHubFormat.ts";

/** What a check of the digest below `root` found and, where it was asked to fix, what it fixed. */
export interface Checked {
  readonly root: string;
  readonly problems: readonly Problem[];
  readonly mended: readonly FixedFile[];
}

/** Tells what was found, as text without a line end. */
type Describe = (checked: Checked) => string;

export type Format = "text" | "json" | "github";

/** The formats that `npm run check` tells its problems in: for people, for programs, and for the pages of a pull request. */
export const formats: Readonly<Record<Format, Describe>> = {
  text: ({ problems, mended }) => withFixes(mended, describeProblems(problems)),
  json: ({ problems, mended }) =>
    JSON.stringify({ problems: problems.map(inOrder), ...countedProblems(problems), mended }, null, 2),
  github: ({ root, problems, mended }) => withFixes(mended, describeForGitHub(root, problems)),
};

function withFixes(mended: readonly FixedFile[], said: string): string {
  return [...mended.map(({ file, rules }) => `Fixed ${file}: ${named(rules)}.`), said].join("\n");
}

/** The rules by their names, as words: "line ends, field order". */
function named(rules: readonly string[]): string {
  return rules.map((rule) => rule.replaceAll("-", " ")).join(", ");
}

/** A problem with its parts in the order of the manual, whatever made it. */
function inOrder({ severity, file, line, column, field, value, message, hint, rule }: Problem): Problem {
  return { severity, file, line, column, field, value, message, hint, rule };
}
