import type { ItemFields } from "../../src/content/schema/index.ts";
import type { Random } from "./random.ts";
import type { Registers } from "./registers.ts";
import type { Words } from "./words.ts";

type Written<F extends keyof ItemFields> = NonNullable<ItemFields[F]>;

/** An item before it is written to a file. */
export interface MadeItem {
  readonly slug: string;
  /** The ISO week of its date, such as `2021-W45`. */
  readonly week: string;
  readonly headline: string;
  readonly date: string;
  readonly standfirst: string;
  readonly topics: readonly string[];
  readonly organisations: readonly string[];
  readonly people: readonly string[];
  readonly series?: string;
  readonly storyline?: string;
  readonly label?: Written<"label">;
  readonly byline?: Written<"byline">;
  readonly image?: Written<"image">;
  readonly sources?: Written<"sources">;
  readonly keyDates?: readonly { label: string; date: string; kind: string }[];
  readonly figures?: Written<"figures">;
  readonly updates?: Written<"updates">;
  readonly related?: Written<"related">;
  readonly order?: number;
  readonly formerSlugs?: readonly string[];
  readonly body: string;
}

/** What items are made from. */
export interface Material {
  readonly random: Random;
  readonly words: Words;
  readonly registers: Registers;
  /** The files of `content/images/`. */
  readonly pictures: readonly string[];
}

/** The file of an item, below the folder of the content. */
export function fileOf({ date, slug }: Pick<MadeItem, "date" | "slug">): string {
  return `items/${date.slice(0, 4)}/${slug}.md`;
}
