import { didYouMean } from "../content/nearestWord.ts";
import { UsageError } from "../failure.ts";
import { organisation, person, series, topic } from "./new/entries.ts";
import { issue } from "./new/issue.ts";
import { item } from "./new/item.ts";
import type { Answers, Asked, NewEntryType } from "./new/newEntryType.ts";
import { nowOption, type Options, readNow, readRoot, readWords, rootOption } from "./options.ts";

/** What `new` was asked to make. */
export interface NewOptions {
  readonly root: string;
  readonly now: Date | string;
  readonly thing: NewEntryType;
  /** What the options say of it. */
  readonly answers: Answers;
}

const things = [item, topic, organisation, person, series, issue];

/** Reads the words after `npm run new --`: what is made (an item unless the first word says otherwise), and options. Throws a UsageError. */
export function readNewOptions(words: readonly string[]): NewOptions {
  const [first = "", ...rest] = words;
  const isNamed = first !== "" && !first.startsWith("-");
  const thing = isNamed ? thingNamed(first) : item;
  const { root, now, ...answers } = readWords(isNamed ? rest : words, {
    ...rootOption,
    ...nowOption,
    ...Object.fromEntries(thing.asked.map((asked) => [asked.option, optionFor(asked)])),
  });
  return { root: readRoot(root), now: readNow(now), thing, answers: byField(thing, answers) };
}

function thingNamed(word: string): NewEntryType {
  const thing = things.find(({ name }) => name === word);
  if (thing) return thing;
  const names = things.map(({ name }) => name);
  const guess = didYouMean(word, names);
  throw new UsageError(
    `\`${word}\` is nothing that can be made. ${guess}${guess && " "}There are ${names.join(", ")}.`,
  );
}

function optionFor({ field, question, many = false }: Asked): Options[string] {
  const says = question.replace(/\?$/, "");
  return field === "draft" ? { type: "boolean", says } : { type: "string", multiple: many, says };
}

function byField({ asked }: NewEntryType, values: Readonly<Record<string, unknown>>): Answers {
  const given = asked.filter(({ option }) => values[option] !== undefined);
  return Object.fromEntries(given.map(({ field, option }) => [field, values[option] as Answers[string]]));
}
