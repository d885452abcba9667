import { itemFieldNames } from "../../../src/content/schema/fieldUses.ts";
import type { Files } from "../../support/digest.ts";

/** One mistake in an otherwise valid digest, and the line that reports it. */
export interface Mistake {
  readonly mistake: string;
  readonly files: Files;
  /** Makes of the digest below a folder what files alone can't be. */
  readonly arrange?: (root: string) => void;
  readonly says: string;
}

/** The fields of an item as messages list them. */
export const itemFieldList = itemFieldNames.join(", ");

const required = [
  "headline: The river rose",
  "date: 2021-11-10",
  "standfirst: It rained.",
  "topics: [water]",
];

/** `content/items/flood.md` with the required fields, on lines 2 to 5, and these lines below them, from line 6 on. */
export function itemWith(...lines: string[]): Files {
  return itemOf([...required, ...lines]);
}

/**
 * The same with a line in the place of the required one that begins alike: `date: soon` in that of the date. `instead` may be
 * written there instead.
 */
export function itemBut(line: string, instead = line): Files {
  const name = line.slice(0, 4);
  return itemOf(required.map((each) => (each.startsWith(name) ? instead : each)));
}

/** The same without the required field of that name. */
export function itemWithout(name: string): Files {
  return itemOf(required.filter((each) => !each.startsWith(`${name}:`)));
}

/** The same with the required fields, and this body from line 7 on. */
export function itemSaying(...body: string[]): Files {
  return itemOf(required, body);
}

function itemOf(fields: readonly string[], body: readonly string[] = ["The river rose."]): Files {
  return { "content/items/flood.md": ["---", ...fields, "---", ...body, ""].join("\n") };
}
