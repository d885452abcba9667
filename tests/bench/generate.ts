import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { itemsFrom, type MadeItem } from "./items.ts";
import { writerOf } from "./prose.ts";
import { randomFrom } from "./random.ts";
import { type Registers, registersFrom } from "./registers.ts";
import { wordsOf } from "./words.ts";

/** A digest that nobody wrote, in the size that is wanted. */
export interface MadeDigest {
  readonly registers: Registers;
  /** The oldest first. */
  readonly items: readonly MadeItem[];
  /** Introductions of topics, and of every tenth issue, as Markdown. */
  readonly topicTexts: ReadonlyMap<string, string>;
  readonly issueTexts: ReadonlyMap<string, string>;
}

/** The repository: its sample digest lends words and pictures. */
export const project = join(import.meta.dirname, "../..");
export const picturesFolder = join(project, "content/images");

export const site = {
  title: "The Bench Courier",
  strapline: "Made to be measured",
  url: "https://bench.example",
  language: "en-GB",
  timeZone: "Europe/London",
  publishedOn: "Friday",
  contact: "editors@bench.example",
};

/** Makes a digest of so many items; the same each time. */
export function makeDigest(count: number, seed = 1): MadeDigest {
  const random = randomFrom(seed);
  const words = wordsOf(project);
  const registers = registersFrom(random, words);
  const items = itemsFrom({ random, words, registers, pictures: readdirSync(picturesFolder).sort() }, count);
  const text = () => writerOf(random, words).body(60, []);
  const weeks = [...new Set(items.map(({ week }) => week))].filter((_, index) => index % 10 === 0);
  return {
    registers,
    items,
    topicTexts: new Map(registers.topics.map(({ id }) => [id, text()])),
    issueTexts: new Map(weeks.map((week) => [week, text()])),
  };
}

/** Writes a made digest below `root`, as an editor's files; what was there is removed. */
export function writeDigest({ registers, items, topicTexts, issueTexts }: MadeDigest, root: string): void {
  rmSync(root, { recursive: true, force: true });
  const write = writerBelow(root);
  for (const [name, list] of Object.entries(registers)) write(`_data/${name}.yaml`, stringify(list));
  write("_data/site.yaml", stringify(site));
  for (const [id, text] of topicTexts) write(`content/topics/${id}.md`, text);
  for (const [week, text] of issueTexts) write(`content/issues/${week}.md`, text);
  write("content/about.md", `${site.title} is made up, so that its building can be measured.\n`);
  for (const { slug, week, body, ...fields } of items)
    write(`content/items/${fields.date.slice(0, 4)}/${slug}.md`, withFrontMatter(fields, body));
  cpSync(picturesFolder, join(root, "content/images"), { recursive: true });
}

/** A file with its fields, those that are empty left out, above its Markdown. */
export function withFrontMatter(fields: object, body: string): string {
  const filled = Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return `---\n${stringify(Object.fromEntries(filled), { lineWidth: 0 })}---\n\n${body}`;
}

/** Makes a function that writes files below `root`, in folders that it makes. */
export function writerBelow(root: string): (file: string, content: string) => void {
  const folders = new Set<string>();
  return (file, content) => {
    const folder = dirname(join(root, file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(join(root, file), content);
  };
}
