import { unknownId } from "../../content/registers/references.ts";
import { findEntry } from "../../content/registers/registerLookup.ts";
import { ruleBroken } from "../../content/schema/fieldMessages.ts";
import { normalizeText } from "../../content/schema/textTypes.ts";
import { emptyYaml } from "../../content/yaml/yamlText.ts";
import type { NewContext } from "./newContext.ts";
import type { Answers, NewEntryType, NewField } from "./newEntryType.ts";

/** The answers with ids where names or aliases were given, each once and texts tidied. */
export function withIds({ asked }: NewEntryType, answers: Answers, { registers }: NewContext): Answers {
  const idOf = ({ register }: NewField, word: string) =>
    (register && findEntry(registers, register, word)?.id) ?? normalizeText(word);
  const settled = asked.map((each) => {
    const value = answers[each.field];
    if (typeof value === "string") return [each.field, idOf(each, value)];
    if (Array.isArray(value)) return [each.field, [...new Set(value.map((word) => idOf(each, word)))]];
    return [each.field, value];
  });
  return Object.fromEntries(settled.filter(([, value]) => value !== undefined));
}

/** The answers with what is proposed where nothing was said. */
export function withProposals({ asked }: NewEntryType, answers: Answers, context: NewContext): Answers {
  let all = answers;
  for (const { field, proposal } of asked) {
    const proposed = all[field] === undefined ? proposal?.(all, context) : undefined;
    if (proposed !== undefined) all = { ...all, [field]: proposed };
  }
  return all;
}

/** The fields that are needed, that nothing was said of, and that nothing can be proposed for. */
export function lacking({ asked, rules }: NewEntryType, answers: Answers): NewField[] {
  return asked.filter(
    ({ field, proposal }) =>
      answers[field] === undefined &&
      proposal === undefined &&
      !rules.shape[field]?.safeParse(undefined).success,
  );
}

/** All that is wrong with the answers that were given, as sentences that begin with the option. */
export function faultsIn(entryType: NewEntryType, answers: Answers, context: NewContext): string[] {
  const single = entryType.asked.flatMap((asked) => {
    const value = answers[asked.field];
    return value === undefined
      ? []
      : faultsOf(entryType, asked, value, context).map((fault) => `--${asked.option} ${fault}`);
  });
  return [...single, ...(entryType.faults?.(answers) ?? [])];
}

/** What is wrong with the answer to one question: each the rest of a sentence that begins with its name. */
export function faultsOf(
  { rules }: NewEntryType,
  { field, option, register, many, fault }: NewField,
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
    const own = fault?.(word, context);
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
