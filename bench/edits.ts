import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { Bench } from "./bench.ts";

/** Something that is changed between two builds. */
export interface Edit {
  readonly title: string;
  readonly file: string;
  readonly isOfItem?: boolean;
  /** The file as it is after the edit of a run: each time another. */
  change(text: string, newWords: string): string;
}

/** A sentence more in an item in the middle of the archive. */
export function itemEdit({ places, middle }: Bench): Edit {
  return {
    title: "One item edited",
    isOfItem: true,
    file: join(places.digest, "content", middle.file),
    change: (text, newWords) => `${text.trimEnd()}\n\n${newWords}.\n`,
  };
}

/** What many pages show, or all. Templates and style are those of the copy. */
export function wideEdits({ places: { digest, generator } }: Bench): Edit[] {
  return [
    {
      title: "The scope of a topic edited",
      file: join(digest, "_data/topics.yaml"),
      change: (text, newWords) => withFirst(text, { scope: `${newWords}.` }),
    },
    {
      title: "The name of an organisation edited",
      file: join(digest, "_data/organisations.yaml"),
      change: (text, newWords) => withFirst(text, { name: newWords.split(" ").slice(0, 3).join(" ") }),
    },
    {
      title: "The template of items edited",
      file: join(generator, "templates/pages/items/item.11ty.tsx"),
      change: (text, newWords) => replaced(text, "<article>", `<article title="${newWords}">`),
    },
    {
      title: "The style edited",
      file: join(generator, "templates/styles/tokens.css"),
      change: (text, newWords) => `${text}\n:root { --edited: "${newWords}"; }\n`,
    },
  ];
}

/** Does something while a file may be changed, by the function that it is given, and then restores it. */
export async function whileEditing<T>(
  { file, change }: Edit,
  bench: Bench,
  work: (edit: () => void) => Promise<T>,
): Promise<T> {
  const text = readFileSync(file, "utf8");
  try {
    return await work(() => writeFileSync(file, change(text, bench.newWords())));
  } finally {
    writeFileSync(file, text);
  }
}

/** A register with other fields in its first entry. */
function withFirst(text: string, fields: object): string {
  const [first, ...others] = parse(text) as object[];
  return stringify([{ ...first, ...fields }, ...others]);
}

function replaced(text: string, old: string, instead: string): string {
  if (!text.includes(old))
    throw new Error(`The template to edit has no ${old} any more: choose another edit.`);
  return text.replace(old, instead);
}
