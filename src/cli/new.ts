import { type LoadedDigest, loadDigestCached } from "../build/loadDigest.ts";
import { refreshEditorFiles } from "../content/editorSupport/editorFiles.ts";
import { didYouMean } from "../content/nearestWord.ts";
import { hasErrors, reportTo } from "../content/problem.ts";
import { readRegisters } from "../content/registers/readRegisters.ts";
import { type ExitCode, Failure, UsageError } from "../failure.ts";
import { previewPortOf } from "../preview/previewPort.ts";
import { describeProblems } from "../report.ts";
import { missingFields, namesUnderstood, problemsIn, withIds, withProposals } from "./new/answers.ts";
import { askFor } from "./new/ask.ts";
import { organisation, person, series, storyline, topic } from "./new/entries.ts";
import { issue } from "./new/issue.ts";
import { item } from "./new/item.ts";
import {
  type Answers,
  type NewContext,
  type NewEntryType,
  type NewField,
  openNewContext,
} from "./new/newEntryType.ts";
import { status } from "./new/trackers/status.ts";
import { tracker } from "./new/trackers/tracker.ts";
import { nowOption, type Options, readNow, readRoot, readWords, rootOption } from "./options.ts";

/** `npm run new`: writes a new item, issue or register entry, from options or from answers in a terminal. */
export default async function newCommand(words: readonly string[]): Promise<ExitCode> {
  const { root, now, entryType, answers } = readNewOptions(words);
  const loaded = await loadDigestCached(root, now, true);
  refuseBroken(loaded);
  const context = openNewContext(root, now, loaded.content);
  const complete = await completed(entryType, withIds(entryType, answers, context), context);
  if (complete === undefined) {
    console.log("Nothing was written.");
    return 0;
  }
  const { done, next, address } = entryType.add(complete, context);
  refreshEditorFiles(root, readRegisters(root, reportTo([])));
  const understood = namesUnderstood(entryType, answers, context);
  const port = await previewPortOf(root);
  const lines = [
    ...understood,
    done,
    `${next} http://localhost:${port}${address}`,
    "Then run `npm run check`.",
  ];
  console.log(lines.join("\n"));
  return 0;
}

/** All answers. Asks for the missing ones in a terminal; undefined if that is cancelled. Throws a UsageError. */
async function completed(
  entryType: NewEntryType,
  given: Answers,
  context: NewContext,
): Promise<Answers | undefined> {
  const missing = missingFields(entryType, given);
  if (missing.length > 0 && process.stdin.isTTY && process.stdout.isTTY) {
    refuse([...problemsIn(entryType, given, context), ...nothingToChoose(missing, context)]);
    return askFor(entryType, given, context);
  }
  const all = withProposals(entryType, given, context);
  const problems = problemsIn(entryType, all, context);
  if (missing.length > 0)
    problems.unshift(`Missing: ${missing.map(({ field, option = field }) => `--${option}`).join(", ")}.`);
  else problems.push(...withoutProposal(entryType, all));
  refuse(problems);
  return all;
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new UsageError(problems.join("\n"));
}

/** Required fields whose register is empty: nobody could answer. */
function nothingToChoose(missing: readonly NewField[], { registers }: NewContext): string[] {
  return missing
    .filter(({ register }) => register !== undefined && registers[register].size === 0)
    .map(
      ({ field, option = field, register }) =>
        `_data/${register}.yaml is empty. Start with \`npm run new -- ${option}\`.`,
    );
}

/** Required fields without a proposal: a name without letters and numbers gives no slug or id. */
function withoutProposal({ asked }: NewEntryType, answers: Answers): string[] {
  return asked
    .filter(({ field, proposal }) => proposal !== undefined && answers[field] === undefined)
    .map(({ field, option = field }) => `--${option} is required. It can't be made from the other answers.`);
}

/** New entries are checked against the site and the registers, so these must be right. Throws a Failure. */
function refuseBroken({ problems }: LoadedDigest): void {
  const broken = problems.filter(({ file, severity }) => severity === "error" && checked.includes(file));
  if (!hasErrors(broken)) return;
  throw new Failure(`${describeProblems(broken)}\nNothing was written. Fix the errors first.`);
}

const checked = ["site", "topics", "organisations", "people", "series", "storylines"].map(
  (name) => `_data/${name}.yaml`,
);

/** How `new` was called. */
export interface NewOptions {
  readonly root: string;
  readonly now: Date | string;
  readonly entryType: NewEntryType;
  /** The answers that are given as options. */
  readonly answers: Answers;
}

const entryTypes = [item, topic, organisation, person, series, storyline, tracker, status, issue];

/** Reads the words after `npm run new --`: the type of entry (by default an item) and options. Throws a UsageError. */
export function readNewOptions(words: readonly string[]): NewOptions {
  const [first = "", ...rest] = words;
  const isNamed = first !== "" && !first.startsWith("-");
  const entryType = isNamed ? entryTypeNamed(first) : item;
  const { root, now, ...answers } = readWords(isNamed ? rest : words, {
    ...rootOption,
    ...nowOption,
    ...Object.fromEntries(entryType.asked.flatMap(optionsFor)),
  });
  return { root: readRoot(root), now: readNow(now), entryType, answers: byField(entryType, answers) };
}

function entryTypeNamed(word: string): NewEntryType {
  const entryType = entryTypes.find(({ name }) => name === word);
  if (entryType) return entryType;
  const names = entryTypes.map(({ name }) => name);
  const guess = didYouMean(word, names);
  throw new UsageError(
    `\`${word}\` is not something you can add. ${guess}${guess && " "}There are ${names.join(", ")}.`,
  );
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

function byField({ asked }: NewEntryType, values: Readonly<Record<string, unknown>>): Answers {
  const answers = asked.map(
    ({ field, option = field }) =>
      [field, values[`no-${option}`] === true ? false : (values[option] as Answers[string])] as const,
  );
  return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined));
}
