import type { Problem } from "./content/problem.ts";

/** Problems as lines of text, `file:line:column` first, and a line that counts them. */
export function describeProblems(problems: readonly Problem[]): string {
  return [...problems.map(describeProblem), countProblems(problems)].join("\n");
}

/**
 * The errors as lines of text, and a line that counts all problems, except those that are only counted, and names the command that lists the warnings: an archive may have
 * hundreds, and a command that is not about them should not print them all.
 */
export function describeErrors(all: readonly Problem[]): string {
  const problems = all.filter(({ countedAs }) => countedAs === undefined);
  const errors = problems.filter(({ severity }) => severity === "error");
  const hasWarnings = errors.length < problems.length;
  const rest = hasWarnings ? " Run `npm run check` to see every warning." : "";
  return [...errors.map(describeProblem), countProblems(problems) + rest].join("\n");
}

/** A problem as a line of text: `file:line:column: error: what is wrong. What to do.` */
export function describeProblem({ file, line, column, severity, message, hint }: Problem): string {
  const text = `${file}:${line}:${column}: ${severity}: ${message}${hint ? ` ${hint}` : ""}`;
  // A file name may contain line ends, terminal commands and invisible characters.
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (odd) => `\\u{${odd.charCodeAt(0).toString(16)}}`);
}

/** How many problems there are of each severity, and in how many files. */
export function countedProblems(
  problems: readonly Problem[],
): Record<"errors" | "warnings" | "files", number> {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const files = new Set(problems.map(({ file }) => file)).size;
  return { errors, warnings: problems.length - errors, files };
}

/** "2 errors and 1 warning in 3 files." */
export function countProblems(problems: readonly Problem[]): string {
  const { errors, warnings, files } = countedProblems(problems);
  if (problems.length === 0) return "No problems.";
  return `${count(errors, "error")} and ${count(warnings, "warning")} in ${count(files, "file")}.`;
}

/** "1 page", "1,204 pages". */
export function count(number: number, thing: string, things = `${thing}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? thing : things}`;
}

/** Prints how long a stage took and what it made: "  read     0.12 s  32 items". */
export function reportStage(name: string, from: number, what: string): void {
  const seconds = ((performance.now() - from) / 1000).toFixed(2);
  console.log(`  ${name.padEnd(8)} ${seconds.padStart(6)} s  ${what}`);
}

/** Runs a stage of a build, and prints how long it took and its result. */
export async function runStage<T>(
  name: string,
  run: () => Promise<T>,
  describe: (result: T) => string,
): Promise<T> {
  const start = performance.now();
  const result = await run();
  reportStage(name, start, describe(result));
  return result;
}
