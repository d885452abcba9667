import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { itemFields } from "../../src/content/schema/index.ts";
import { type BegunDigest, beginDigest, type DigestRest, type Likeness } from "./beginDigest.ts";
import { fileOf, type MadeItem } from "./items.ts";
import { randomFrom } from "./random.ts";
import { itemFile } from "./realistic/frontMatter.ts";
import type { Registers } from "./registers.ts";
import { wordsOf } from "./words.ts";

/** A digest that nobody wrote, in the size that is wanted. */
export interface GeneratedDigest extends DigestRest {
  readonly likeness: Likeness;
  readonly registers: Registers;
  /** The oldest first. */
  readonly items: readonly MadeItem[];
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
export function generateDigest(count: number, likeness: Likeness = "realistic"): GeneratedDigest {
  const { registers, items, rest } = beginDigest(material(), count, likeness);
  return { likeness, registers, items: [...items], ...rest() };
}

/** Makes the same digest as `generateDigest` and writes it below `root`, but has no more than one item in memory. */
export function writeDigestOf(count: number, root: string, likeness: Likeness = "realistic"): void {
  const { registers, items, rest } = beginDigest(material(), count, likeness);
  const write = clearedWriter(root);
  writeItems({ likeness, items }, write);
  writeAround({ registers, ...rest() }, root, write);
}

/** Writes a generated digest below `root`, as an editor's files; what was there is removed. */
export function writeDigest(digest: GeneratedDigest, root: string): void {
  const write = clearedWriter(root);
  writeItems(digest, write);
  writeAround(digest, root, write);
}

function material() {
  return { random: randomFrom(1), words: wordsOf(project), pictures: readdirSync(picturesFolder).sort() };
}

type Write = (file: string, content: string) => void;

function clearedWriter(root: string): Write {
  rmSync(root, { recursive: true, force: true });
  return writerBelow(root);
}

function writeItems({ likeness, items }: Pick<BegunDigest, "likeness" | "items">, write: Write): void {
  const random = randomFrom(6);
  for (const item of items) {
    const { slug, week, body, ...others } = item;
    const fields = inOrder(others);
    const file = likeness === "realistic" ? itemFile(fields, body, random) : withFrontMatter(fields, body);
    write(`content/${fileOf(item)}`, file);
  }
}

/** Fields in the order of the manual. */
function inOrder(fields: object): object {
  const order = Object.keys(itemFields.shape);
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

/** All that is not an item. */
function writeAround(
  { registers, topicTexts, issueTexts, trackers }: DigestRest & Pick<GeneratedDigest, "registers">,
  root: string,
  write: Write,
): void {
  for (const [name, list] of Object.entries(registers))
    if (list.length > 0) write(`_data/${name}.yaml`, stringify(list));
  for (const { id, ...tracker } of trackers) write(`content/trackers/${id}.yaml`, stringify(tracker));
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
