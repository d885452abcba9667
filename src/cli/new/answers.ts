import { unknownId } from "../../content/registers/references.ts";
import { findEntry } from "../../content/registers/registerLookup.ts";
import { ruleBroken } from "../../content/schema/fieldMessages.ts";
import { normalizeText } from "../../content/schema/textTypes.ts";
import { emptyYaml } from "../../content/yaml/yamlText.ts";
import type { Answers, NewContext, NewEntryType, NewField } from "./newEntryType.ts";

/** The answers with ids in place of names and aliases, without repetitions, and with tidy texts. */
export function withIds({ asked }: NewEntryType, answers: Answers, { registers }: NewContext): Answers {
  const idOf = ({ register }: NewField, word: string) =>
    (register && findEntry(registers, register, word)?.id) ?? normalizeText(word);
  const entries = asked.map((each) => {
    const value = answers[each.field];
    if (typeof value === "string") return [each.field, idOf(each, value)];
    if (Array.isArray(value)) return [each.field, [...new Set(value.map((word) => idOf(each, word)))]];
    return [each.field, value];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The answers, with proposals for the fields that have none. */
export function withProposals({ asked }: NewEntryType, answers: Answers, context: NewContext): Answers {
  let all = answers;
  for (const { field, proposal } of asked) {
    const proposed = all[field] === undefined ? proposal?.(all, context) : undefined;
    if (proposed !== undefined) all = { ...all, [field]: proposed };
  }
  return all;
}

/** The required fields that have neither an answer nor a proposal. */
export function missingFields({ asked, rules }: NewEntryType, answers: Answers): NewField[] {
  return asked.filter(
    ({ field, proposal }) =>
      answers[field] === undefined &&
      proposal === undefined &&
      !rules.shape[field]?.safeParse(undefined).success,
  );
}

/** Everything that is wrong with the answers, as sentences that begin with the option. */
export function problemsIn(entryType: NewEntryType, answers: Answers, context: NewContext): string[] {
  const single = entryType.asked.flatMap((asked) => {
    const value = answers[asked.field];
    return value === undefined
      ? []
      : problemsOf(entryType, asked, value, context).map(
          (problem) => `--${asked.option ?? asked.field} ${problem}`,
        );
  });
  return [...single, ...(entryType.problems?.(answers) ?? [])];
}

/** What is wrong with one answer, as sentences without their subject. */
export function problemsOf(
  { rules }: NewEntryType,
  { field, option = field, register, many, problem }: NewField,
  value: NonNullable<Answers[string]>,
  context: NewContext,
): string[] {
  const checked = rules.shape[field]?.safeParse(value);
  const issue = checked?.error?.issues[0];
  if (issue) {
    const found = foundAt(value, issue.path);
    return [`${ruleBroken({ issue, found, isValid: () => false })}.`];
  }
  if (typeof value === "boolean") return [];
  const words = typeof value === "string" ? [value] : value;
  if (register && many && words.some((word) => /[,;]/.test(word)))
    return [`takes one id. Repeat it for each one: --${option} one --${option} another.`];
  return words.flatMap((word) => {
    const own = problem?.(word, context);
    const unknown = register
      ? unknownId(context.registers, register, word, [field], { yaml: () => emptyYaml })
      : [];
    return [
      ...unknown.map(({ message, hint }) => `can't be taken: ${message} ${hint}`),
      ...(own === undefined ? [] : [`can't be taken: ${own}`]),
    ];
  });
}

function foundAt(value: Answers[string], path: readonly PropertyKey[]): unknown {
  const at = path[0];
  return Array.isArray(value) && typeof at === "number" ? value[at] : value;
}
