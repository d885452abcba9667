import type { CountedAs, Finding, Problem } from "../problem.ts";
import type { Registers } from "../registers/registers.ts";
import type { StyleFields } from "../schema/index.ts";

/*
 * Archives that were imported lack what new items should have: descriptions of pictures, which may wait until a day that `_data/style.yaml` sets,
 * and standfirsts and topics, which items may leave out if `_data/site.yaml` says so. An item's file does not know these settings. So what only
 * lacks such a field is read, with an error that is excused here.
 */

/** The findings of an item, with its day in those about something that is only missing. */
export function withDay(findings: readonly Finding[], day: string): readonly Finding[] {
  return findings.some(isMissing)
    ? findings.map((finding) => (isMissing(finding) ? { ...finding, missingIn: day } : finding))
    : findings;
}

const isMissing = ({ missingIn }: Finding) => missingIn !== undefined;

/** Whether a finding is about a field that items of this digest may leave out. */
export function isOptional({ missingIn, field }: Finding, optional: Registers["optional"]): boolean {
  return missingIn !== undefined && optional.some((name) => name === field);
}

/** Whether an item lacks a field that items of this digest must have. Like every item with a mistake in its fields, it is left out. */
export function lacksField(findings: readonly Finding[], { optional }: Pick<Registers, "optional">): boolean {
  return findings.some((finding) => isMissing(finding) && !isAlt(finding) && !isOptional(finding, optional));
}

const isAlt = ({ field }: Finding) => field === "" || field === "image.alt";

/** What decides whether something may be missing. */
export interface Leniency {
  readonly style: StyleFields;
  readonly registers: Pick<Registers, "optional">;
}

/**
 * The problems of a digest, without those about standfirsts that may be left out. Those about pictures that may wait for their description and
 * about topics that may be left out become warnings that a check only counts. `today` is a day.
 */
export function excuseMissing(problems: readonly Problem[], leniency: Leniency, today: string): Problem[] {
  return problems.flatMap((problem) =>
    problem.missingIn === undefined ? [problem] : excused(problem, problem.missingIn, leniency, today),
  );
}

function excused(problem: Problem, day: string, { style, registers }: Leniency, today: string): Problem[] {
  const { field } = problem;
  if (isOptional(problem, registers.optional)) return field === "topics" ? [counted(problem, "topics")] : [];
  return isAlt(problem) && mayWait(day, style, today) ? [counted(problem, "alts")] : [problem];
}

function counted(problem: Problem, countedAs: CountedAs): Problem {
  return { ...problem, severity: "warning", countedAs };
}

/** Texts other than items have no day. */
function mayWait(day: string, { altsWaitUntil, lintFrom }: StyleFields, today: string): boolean {
  if (altsWaitUntil === undefined || today >= altsWaitUntil) return false;
  return day === "" || lintFrom === undefined || day < lintFrom;
}
