import { type LoadedDigest, loadDigestCached } from "../build/loadDigest.ts";
import { refreshEditorFiles } from "../content/editorSupport/editorFiles.ts";
import { didYouMean } from "../content/nearestWord.ts";
import { hasErrors, reportTo } from "../content/problem.ts";
import { readRegisters } from "../content/registers/readRegisters.ts";
import { type ExitCode, Failure, UsageError } from "../failure.ts";
import { previewPortOf } from "../preview/previewPort.ts";
import { describeProblems } from "../report.ts";
import { answerOptions, answersFrom } from "./new/answerOptions.ts";
import { namesUnderstood, withIds } from "./new/answers.ts";
import { completeAnswers } from "./new/completeAnswers.ts";
import { organisation, person, series, storyline, topic } from "./new/entries.ts";
import { issue } from "./new/issue.ts";
import { item, itemWithout } from "./new/item.ts";
import { type Answers, type NewEntryType, openNewContext } from "./new/newEntryType.ts";
import { status } from "./new/trackers/status.ts";
import { tracker } from "./new/trackers/tracker.ts";
import { nowOption, readNow, readRoot, readWords, rootOption } from "./options.ts";

/** `npm run new`: writes a new item, issue or register entry, from options or from answers in a terminal. */
export default async function newCommand(words: readonly string[]): Promise<ExitCode> {
  const { root, now, entryType: named, answers } = readNewOptions(words);
  const loaded = await loadDigestCached(root, now, true);
  refuseBroken(loaded);
  const context = openNewContext(root, now, loaded.content);
  const entryType = named === item ? itemWithout(context.registers.optional) : named;
  const complete = await completeAnswers(entryType, withIds(entryType, answers, context), context);
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
    ...answerOptions(entryType),
  });
  return { root: readRoot(root), now: readNow(now), entryType, answers: answersFrom(entryType, answers) };
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
