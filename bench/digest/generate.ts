import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { itemFields } from "../../src/content/schema/index.ts";
import { fileOf, type MadeItem } from "./items.ts";
import { writerOf } from "./prose.ts";
import { randomFrom } from "./random.ts";
import { type Registers, registersFrom } from "./registers.ts";
import { itemsFrom } from "./uniform/items.ts";
import { wordsOf } from "./words.ts";

/** A digest that nobody wrote, in the size that is wanted. */
export interface GeneratedDigest {
  readonly registers: Registers;
  /** The oldest first. */
  readonly items: readonly MadeItem[];
  /** Introductions of topics, and of every tenth issue, as Markdown. */
  readonly topicTexts: ReadonlyMap<string, string>;
  readonly issueTexts: ReadonlyMap<string, string>;
}

/** What items are like: as various as real ones or, as the bench had them until 2026, all of the same make. */
export type Likeness = "realistic" | "uniform";

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
export function generateDigest(count: number, likeness: Likeness = "realistic"): GeneratedDigest {
  const { registers, items, texts } = beginDigest(count, likeness);
  return { registers, items: [...items], ...texts() };
}

/** Makes the same digest as `generateDigest` and writes it below `root`, but has no more than one item in memory. */
export function writeDigestOf(count: number, root: string, likeness: Likeness = "realistic"): void {
  const { registers, items, texts } = beginDigest(count, likeness);
  const write = clearedWriter(root);
  for (const item of items) writeItem(item, write);
  writeAround({ registers, ...texts() }, root, write);
}

/** Writes a generated digest below `root`, as an editor's files; what was there is removed. */
export function writeDigest(digest: GeneratedDigest, root: string): void {
  const write = clearedWriter(root);
  for (const item of digest.items) writeItem(item, write);
  writeAround(digest, root, write);
}

/** A digest whose items are made when they are asked for; its texts are made after them. */
function beginDigest(count: number, _likeness: Likeness) {
  const random = randomFrom(1);
  const words = wordsOf(project);
  const registers = registersFrom(random, words);
  const weeks = new Set<string>();
  const text = () => writerOf(random, words).body(60);
  function* items() {
    const pictures = readdirSync(picturesFolder).sort();
    for (const item of itemsFrom({ random, words, registers, pictures }, count)) {
      weeks.add(item.week);
      yield item;
    }
  }
  const texts = () => ({
    topicTexts: new Map(registers.topics.map(({ id }) => [id, text()])),
    issueTexts: new Map([...weeks].filter((_, index) => index % 10 === 0).map((week) => [week, text()])),
  });
  return { registers, items: items(), texts };
}

type Write = (file: string, content: string) => void;

function clearedWriter(root: string): Write {
  rmSync(root, { recursive: true, force: true });
  return writerBelow(root);
}

function writeItem(item: MadeItem, write: Write): void {
  const { slug, week, body, ...fields } = item;
  write(`content/${fileOf(item)}`, withFrontMatter(inOrder(fields), body));
}

/** Fields in the order of the manual. */
function inOrder(fields: object): object {
  const order = Object.keys(itemFields.shape);
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

/** All that is not an item. */
function writeAround(
  { registers, topicTexts, issueTexts }: Omit<GeneratedDigest, "items">,
  root: string,
  write: Write,
): void {
  for (const [name, list] of Object.entries(registers)) write(`_data/${name}.yaml`, stringify(list));
  write("_data/site.yaml", stringify(site));
  cpSync(join(project, "_data/style.yaml"), join(root, "_data/style.yaml"));
  for (const [id, text] of topicTexts) write(`content/topics/${id}.md`, text);
  for (const [week, text] of issueTexts) write(`content/issues/${week}.md`, text);
  write("content/about.md", `${site.title} is made up, so that its building can be measured.\n`);
  cpSync(picturesFolder, join(root, "content/images"), { recursive: true });
}

/** A file with its fields, those that are empty left out, above its Markdown. */
export function withFrontMatter(fields: object, body: string): string {
  const filled = Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return `---\n${stringify(Object.fromEntries(filled), { lineWidth: 0 })}---\n\n${body}`;
}

/** Makes a function that writes files below `root`, in folders that it makes. */
export function writerBelow(root: string): Write {
  const folders = new Set<string>();
  return (file, content) => {
    const folder = dirname(join(root, file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(join(root, file), content);
  };
}
