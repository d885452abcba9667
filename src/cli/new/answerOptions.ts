import type { Options } from "../commandLine.ts";
import type { Answers, NewField, Questions } from "./newEntryType.ts";

/** The options that answer questions, each described by its question. */
export function answerOptions({ asked }: Questions): Options {
  return Object.fromEntries(asked.flatMap(optionsFor));
}

/** The answers that options give, by field. */
export function answersFrom({ asked }: Questions, values: Readonly<Record<string, unknown>>): Answers {
  const answers = asked.map(
    ({ field, option = field }) =>
      [field, values[`no-${option}`] === true ? false : (values[option] as Answers[string])] as const,
  );
  return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined));
}

function optionsFor({
  field,
  option = field,
  question,
  many = false,
}: NewField): [string, Options[string]][] {
  const says = question.replace(/\?$/, "");
  if (field !== "draft") return [[option, { type: "string", multiple: many, says }]];
  return [
    [option, { type: "boolean", says: `${says} (this is usual)` }],
    [`no-${option}`, { type: "boolean", says: "publish it on its day" }],
  ];
}
