import type { Finding, Problem } from "../problem.ts";
import type { StyleFields } from "../schema/index.ts";

/*
 * An imported archive may have thousands of pictures without a description. Until a day that `_data/style.yaml` sets, these wait: nothing is
 * refused because of them, and a check counts them.
 */

/** The findings of an item, with its day in those about pictures without a description. */
export function datedAlts(findings: readonly Finding[], day: string): readonly Finding[] {
  return findings.some(isMissingAlt)
    ? findings.map((finding) => (isMissingAlt(finding) ? { ...finding, missingAltOf: day } : finding))
    : findings;
}

const isMissingAlt = ({ missingAltOf }: Finding) => missingAltOf !== undefined;

/** Problems of which those about pictures that may wait for their description are warnings, marked as waiting. `today` is a day. */
export function withWaitingAlts(problems: readonly Problem[], style: StyleFields, today: string): Problem[] {
  return problems.map((problem) =>
    mayWait(problem, style, today) ? { ...problem, severity: "warning", isWaiting: true } : problem,
  );
}

/** Texts other than items have no day. */
function mayWait(
  { missingAltOf: day }: Problem,
  { altsWaitUntil, lintFrom }: StyleFields,
  today: string,
): boolean {
  if (day === undefined || altsWaitUntil === undefined || today >= altsWaitUntil) return false;
  return day === "" || lintFrom === undefined || day < lintFrom;
}
