import type { MadeItem, Material } from "../items.ts";
import type { Entry } from "../registers.ts";
import { capital } from "../words.ts";
import type { Sentences } from "./sentences.ts";

type Slip = (item: MadeItem, from: Material & { readonly sentences: Sentences }) => Partial<MadeItem>;

const shareOfItems = 0.17;

/**
 * What people get wrong, with the shares that the rules of house style found in archives (docs/check.md). Some items have several
 * slips, most have none.
 */
const slips: readonly (readonly [share: number, slip: Slip])[] = [
  [
    25,
    (item, { random }) => inserted(item, random.pick(["last week", "next month", "yesterday", "last year"])),
  ],
  [20, namesSomebodyElse],
  [15, (item, { random }) => inserted(item, random.pick(["The ICB", "the CQC", "DHSC", "both CCGs"]))],
  [12, ({ standfirst }, { sentences }) => ({ standfirst: `${standfirst} ${sentences.sentence()}` })],
  [
    10,
    (item, { random }) =>
      inserted(item, random.pick(["stakeholders", "going forward", "at pace", "leveraging"])),
  ],
  [5, ({ body }) => ({ body: body.replace(/\n\n/, "  \n\n").replace(/\n$/, " \n") })],
  [3, (item) => inserted(item, "that the the")],
  [3, ({ body }, { random }) => ({ body: `${body}\nSee [more](/items/gone-${random.between(1, 999)}/).\n` })],
  [3, ({ body }) => ({ body: `${body}\n[Read on](https://www.example.org/read?utm_source=news&id=7).\n` })],
  [
    3,
    ({ body }, { sentences }) => ({
      body: `${body}\n#### ${capital(sentences.phrase(3))}\n\n${sentences.sentence()}\n`,
    }),
  ],
  [2, (item) => inserted(item, "**All: **or<br>none")],
  [
    2,
    ({ body }, { sentences }) => ({ body: `${body}\n${sentences.sentence()}\n- ${sentences.phrase(4)}\n` }),
  ],
];

/** The item as somebody wrote it in a hurry; the same item if nobody did. */
export function withSlips(item: MadeItem, from: Material & { readonly sentences: Sentences }): MadeItem {
  const { random } = from;
  if (!random.chance(shareOfItems)) return item;
  const count = random.logNormal(1, 0.6, 1, 4);
  return Array.from({ length: count }).reduce<MadeItem>(
    (before) => ({ ...before, ...random.weighted(slips)(before, from) }),
    item,
  );
}

/** Words put into the first long line of an item. */
function inserted({ body }: MadeItem, words: string): Partial<MadeItem> {
  return { body: body.replace(/^((?:[\w’]+ ){2})/, `$1${words} `) };
}

function namesSomebodyElse(item: MadeItem, { random, registers }: Parameters<Slip>[1]): Partial<MadeItem> {
  const other: Entry = random.pick(registers.organisations);
  return item.organisations.includes(other.id) ? {} : { headline: `${other.name} ${item.headline}` };
}
