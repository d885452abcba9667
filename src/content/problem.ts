import { lineStarts } from "./lineStarts.ts";
import { withoutLogins } from "./webLogin.ts";

/** How much a problem matters: an error stops a build, a warning does not. */
export type Severity = "error" | "warning";

/**
 * Something in `content/` or `_data/` that an editor should fix.
 * `file` is relative to the digest's root, with forward slashes; `line` and `column` count from 1.
 */
export interface Problem {
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The path of the field, such as `keyDates[0].date`; empty when the problem is not about a field. */
  readonly field: string;
  /** The value of the field, as text; empty when there is none. */
  readonly value: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** How to fix it, as a sentence. */
  readonly hint: string;
  /** The house rule that it breaks, such as `repeated-words`; empty for other problems. */
  readonly rule: string;
  /** If something is only missing that some digests may leave out: the day of its item, or nothing in other texts. See `missingFields.ts`. */
  readonly missingIn?: string;
  /** Set if a check only counts it, unless all problems are to be listed. */
  readonly countedAs?: CountedAs;
}

/** What problems that are only counted are about: the style of items before `lintFrom`, pictures that wait for a description, topics that may be left out. */
export type CountedAs = "style" | "alts" | "topics";

/** A position in a file; `line` and `column` count from 1. */
export type Position = Pick<Problem, "line" | "column">;

/** The position of the character at an index of a text whose lines end with `\n`. */
export function positionAt(text: string, index: number): Position {
  const starts = lineStarts(text);
  let [first, end] = [0, starts.length];
  while (end - first > 1) {
    const middle = (first + end) >> 1;
    if ((starts[middle] ?? 0) <= index) first = middle;
    else end = middle;
  }
  return { line: first + 1, column: index - (starts[first] ?? 0) + 1 };
}

/** A problem without its file. */
export type Finding = Omit<Problem, "file">;

/** Adds problems about one file. */
export type Report = (file: string, findings: readonly Finding[]) => void;

/** A `Report` that adds to a list of problems. */
export function reportTo(problems: Problem[]): Report {
  return (file, findings) => {
    for (const finding of findings) problems.push({ file, ...finding });
  };
}

/** The position of a problem with a file itself. */
export const fileStart: Position = { line: 1, column: 1 };

/** An error at a position. Passwords in web addresses are left out. `about` gives the field and the value, if any. */
export function errorAt(
  at: Position,
  message: string,
  hint: string,
  about: { field?: string; value?: string } = {},
): Finding {
  return {
    severity: "error",
    ...at,
    field: about.field ?? "",
    value: withoutLogins(about.value ?? ""),
    message: withoutLogins(message),
    hint: withoutLogins(hint),
    rule: "",
  };
}

/** A warning, with the same parameters as `errorAt`. */
export function warningAt(...[at, message, hint, about]: Parameters<typeof errorAt>): Finding {
  return { ...errorAt(at, message, hint, about), severity: "warning" };
}

/** Sorts problems by file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

/** Whether any problem stops a build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/** A value for a message: on one line, shortened, and without passwords. */
export function quoteValue(value: unknown): string {
  const text =
    typeof value === "string"
      ? withoutLogins(value).replace(/\s+/g, " ").trim()
      : typeof value === "number"
        ? String(value)
        : withoutLogins(JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
