import type { Problem } from "../content/problem.ts";

/**
 * Reports a mistake once: if typographic quotation marks make a value wrong, its error gets the message and hint of the warning about
 * them. All other problems stay as they are.
 */
export function mergeProblems(problems: readonly Problem[]): Problem[] {
  const causes = new Map(
    problems.filter(({ rule }) => rule === "quotes").map((each) => [placeOf(each), each]),
  );
  const explained = new Set<Problem>();
  const merged = problems.map((each) => {
    const cause = each.severity === "error" ? causes.get(placeOf(each)) : undefined;
    if (cause === undefined || cause === each) return each;
    explained.add(cause);
    return { ...each, hint: `${cause.message} ${cause.hint}` };
  });
  return merged.filter((each) => !explained.has(each));
}

function placeOf({ file, line, column }: Problem): string {
  return `${line}:${column} ${file}`;
}
