import type { Problem } from "../content/problem.ts";

/**
 * Tells a mistake once: where quotation marks that YAML does not know make a value wrong, the error says so, and what to write. All
 * other problems are given as they are.
 */
export function mergeProblems(problems: readonly Problem[]): Problem[] {
  const causes = new Map(
    problems.filter(({ rule }) => rule === "quotes").map((each) => [placeOf(each), each]),
  );
  const explained = new Set<Problem>();
  const told = problems.map((each) => {
    const cause = each.severity === "error" ? causes.get(placeOf(each)) : undefined;
    if (cause === undefined || cause === each) return each;
    explained.add(cause);
    return { ...each, hint: `${cause.message} ${cause.hint}` };
  });
  return told.filter((each) => !explained.has(each));
}

function placeOf({ file, line, column }: Problem): string {
  return `${line}:${column} ${file}`;
}
