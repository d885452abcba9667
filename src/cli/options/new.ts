import { didYouMean } from "../../content/nearestWord.ts";
import { UsageError } from "../../failure.ts";
import { nowOption, readNow, readRoot, readWords, rootOption } from "../commandLine.ts";
import { answerOptions, answersFrom } from "../new/answerOptions.ts";
import { organisation, person, series, storyline, topic } from "../new/entries.ts";
import { issue } from "../new/issue.ts";
import { item } from "../new/item.ts";
import type { Answers, NewEntryType } from "../new/newEntryType.ts";
import { status } from "../new/trackers/status.ts";
import { tracker } from "../new/trackers/tracker.ts";

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
export default function readNewOptions(words: readonly string[]): NewOptions {
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
