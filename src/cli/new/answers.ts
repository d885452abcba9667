import { didYouMean } from "../../content/nearestWord.ts";
import { quoteValue } from "../../content/problem.ts";
import { unknownId } from "../../content/registers/references.ts";
import { findEntry, isSameName, type NamedEntry } from "../../content/registers/registerLookup.ts";
import type { RegisterName } from "../../content/registers/registers.ts";
import { ruleBroken } from "../../content/schema/fieldMessages.ts";
import { normalizeText } from "../../content/schema/textTypes.ts";
import { emptyYaml } from "../../content/yaml/yamlText.ts";
import { entriesNamed, namedLike } from "./matchNames.ts";
import type { Answers, Choice, NewContext, NewField, Questions } from "./newEntryType.ts";

/** The answers with ids in place of names and aliases, without repetitions, and with tidy texts. */
export function withIds({ asked }: Questions, answers: Answers, context: NewContext): Answers {
  let all: Answers = {};
  for (const each of asked) {
    const value = answers[each.field];
    const idOf = (word: string) => chosenId(each, word, all, context) ?? normalizeText(word);
    if (typeof value === "string") all = { ...all, [each.field]: idOf(value) };
    else if (Array.isArray(value)) all = { ...all, [each.field]: [...new Set(value.map(idOf))] };
    else if (value !== undefined) all = { ...all, [each.field]: value };
  }
  return all;
}

/** The id that a word stands for; undefined if the field has no ids, or none like it. */
function chosenId({ register, choices }: NewField, word: string, answers: Answers, context: NewContext) {
  if (register)
    return (findEntry(context.registers, register, word) ?? onlyEntry(register, word, context))?.id;
  const all = choices?.(answers, context) ?? [];
  const named = all.find((each) => [each.value, each.label].some((name) => isSameName(name, word)));
  if (named) return named.value;
  const [like, another] = namedLike(
    word,
    all.map(({ value, label }) => ({ id: value, name: label, aliases: [] })),
  );
  return another === undefined ? like?.id : undefined;
}

/** The only entry with a name like this; undefined if there are several, or none. */
function onlyEntry(register: RegisterName, word: string, { registers }: NewContext): NamedEntry | undefined {
  const [entry, another] = entriesNamed(registers, register, word);
  return another === undefined ? entry : undefined;
}

/** What was understood by words that are only a part of a name, as sentences: a namesake may have been meant. */
export function namesUnderstood({ asked }: Questions, given: Answers, context: NewContext): string[] {
  return asked.flatMap(({ field, option = field, register }) => {
    const words = [given[field] ?? []].flat();
    return words.flatMap((word) => {
      if (!register || typeof word !== "string" || findEntry(context.registers, register, word)) return [];
      const entry = onlyEntry(register, word, context);
      return entry ? [`--${option} ${word} is ${entry.name} (\`${entry.id}\`).`] : [];
    });
  });
}

/** The answers, with proposals for the fields that have none. */
export function withProposals({ asked }: Questions, answers: Answers, context: NewContext): Answers {
  let all = answers;
  for (const { field, proposal } of asked) {
    const proposed = all[field] === undefined ? proposal?.(all, context) : undefined;
    if (proposed !== undefined) all = { ...all, [field]: proposed };
  }
  return all;
}

/** The required fields that have neither an answer nor a proposal. */
export function missingFields({ asked, rules }: Questions, answers: Answers): NewField[] {
  return asked.filter(
    ({ field, proposal }) =>
      answers[field] === undefined &&
      proposal === undefined &&
      !rules.shape[field]?.safeParse(undefined).success,
  );
}

/** Everything that is wrong with the answers, as sentences that begin with the option. */
export function problemsIn(questions: Questions, answers: Answers, context: NewContext): string[] {
  const single = questions.asked.flatMap((asked) => {
    const value = answers[asked.field];
    return value === undefined
      ? []
      : problemsOf(questions, asked, value, context, answers).map(
          (problem) => `--${asked.option ?? asked.field} ${problem}`,
        );
  });
  return [...single, ...(questions.problems?.(answers, context) ?? [])];
}

/** What is wrong with one answer, as sentences without their subject. */
export function problemsOf(
  { rules }: Questions,
  { field, option = field, register, many, problem, choices }: NewField,
  value: NonNullable<Answers[string]>,
  context: NewContext,
  answers: Answers,
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
    const own = problem?.(word, context) ?? (choices && choiceProblem(word, choices(answers, context)));
    const unknown = register
      ? unknownId(context.registers, register, word, [field], { yaml: () => emptyYaml })
      : [];
    return [
      ...unknown.map(
        ({ message, hint }) =>
          `can't be taken: ${severalNamed(register, word, context) ?? `${message} ${hint}`}`,
      ),
      ...(own === undefined ? [] : [`can't be taken: ${own}`]),
    ];
  });
}

/** Says so if a word is in the names of several entries. */
function severalNamed(
  register: RegisterName | undefined,
  word: string,
  { registers }: NewContext,
): string | undefined {
  const named = register ? entriesNamed(registers, register, word) : [];
  if (named.length < 2) return undefined;
  const ids = named.slice(0, mostListed).map(({ id }) => `\`${id}\``);
  const more = named.length > mostListed ? ` or one of ${named.length - mostListed} others` : "";
  return `\`${quoteValue(word)}\` may be ${ids.join(", ")}${more}. Write more of the name.`;
}

/** With more choices than this, only the nearest one is told. */
const mostListed = 10;

function choiceProblem(word: string, choices: readonly Choice[]): string | undefined {
  const values = choices.map(({ value }) => value);
  if (values.includes(word)) return undefined;
  if (values.length === 0) return `\`${quoteValue(word)}\` is not one of them: there are none.`;
  const listed = values.length <= mostListed ? `There are ${values.join(", ")}.` : "";
  return `\`${quoteValue(word)}\` is not one of them. ${didYouMean(word, values) || listed}`.trim();
}

function foundAt(value: Answers[string], path: readonly PropertyKey[]): unknown {
  const at = path[0];
  return Array.isArray(value) && typeof at === "number" ? value[at] : value;
}
