import { anItem } from "../../support/digest.ts";
import { itemFieldList, type Mistake } from "./mistake.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");

/** Files that can't be read, or have the wrong content. */
export const files: readonly Mistake[] = [
  {
    mistake: "an empty file",
    files: { "content/items/flood.md": "" },
    says: "content/items/flood.md:1:1: error: The file is empty. Write something in it, or delete it.",
  },
  {
    mistake: "a file of white space",
    files: { "content/items/flood.md": "\ufeff \n\t\n" },
    says: "content/items/flood.md:1:1: error: The file is empty. Write something in it, or delete it.",
  },
  {
    mistake: "a byte that is not UTF-8",
    files: { "content/items/flood.md": latin1("---\nheadline: A caf\xe9 floods\n---\n") },
    says: "content/items/flood.md:2:16: error: The file is not UTF-8 text. Save it with the encoding UTF-8.",
  },
  {
    mistake: "such a byte after a byte order mark, CRLF and a letter of two bytes",
    files: { "content/items/flood.md": latin1("\xef\xbb\xbf---\r\nheadline: \xc3\xa9t\xe9\r\n---\r\n") },
    says: "content/items/flood.md:2:13: error: The file is not UTF-8 text. Save it with the encoding UTF-8.",
  },
  {
    mistake: "UTF-16",
    files: { "content/items/flood.md": Buffer.from("\ufeff---\n", "utf16le") },
    says: "content/items/flood.md:1:1: error: The file is UTF-16 text. Save it with the encoding UTF-8.",
  },
  {
    mistake: "no front matter",
    files: { "content/items/flood.md": "The river rose.\n" },
    says: "content/items/flood.md:1:1: error: The front matter is missing. Start the file with a line of `---`, then the fields, then another line of `---`.",
  },
  {
    mistake: "front matter below a blank line",
    files: { "content/items/flood.md": `\n${anItem()}` },
    says: "content/items/flood.md:1:1: error: The front matter is missing. Start the file with a line of `---`, then the fields, then another line of `---`.",
  },
  {
    mistake: "front matter that does not end",
    files: { "content/items/flood.md": "---\nheadline: The river rose\n" },
    says: "content/items/flood.md:1:1: error: The front matter has no end. Add a line of `---` below the last field.",
  },
  {
    mistake: "front matter that is a text",
    files: { "content/items/flood.md": "---\nThe river rose\n---\n" },
    says: `content/items/flood.md:2:1: error: An item is \`The river rose\`, but must be a group of fields. Write its fields, one to a line: ${itemFieldList}.`,
  },
  {
    mistake: "a slug used in two folders",
    files: { "content/items/2020/flood.md": anItem(), "content/items/2021/flood.md": anItem() },
    says: "content/items/2021/flood.md:1:1: error: The slug `flood` is already used by content/items/2020/flood.md. Rename one of the two files: every slug in the archive must be different.",
  },
  {
    mistake: "two slugs that differ by letter case",
    files: { "content/items/2020/flood.md": anItem(), "content/items/2021/Flood.md": anItem() },
    says: "content/items/2021/Flood.md:1:1: error: The slug `Flood` is already used by content/items/2020/flood.md. Rename one of the two files: every slug in the archive must be different.",
  },
  {
    mistake: "a slug with spaces",
    files: { "content/items/The flood.md": anItem() },
    says: "content/items/The flood.md:1:1: error: `The flood` can't be part of a web address: a slug must not contain spaces or any of / \\ ? # % : * \" < > |. Use `the-flood`.",
  },
  {
    mistake: "a slug without letters",
    files: { "content/items/¿?.md": anItem() },
    says: "content/items/¿?.md:1:1: error: `¿?` can't be part of a web address: a slug must not contain spaces or any of / \\ ? # % : * \" < > |. Use a name of letters or numbers.",
  },
  {
    mistake: "an item with another ending",
    files: { "content/items/flood.markdown": anItem() },
    says: "content/items/flood.markdown:1:1: warning: The file is ignored: only files that end in .md are read in content/items/. Rename it to end in .md, or move it elsewhere.",
  },
  {
    mistake: "an issue that is no week",
    files: { "content/issues/2021-45.md": "Rain." },
    says: "content/issues/2021-45.md:1:1: error: `2021-45` is not a week. Name the file after its ISO week, such as 2021-W45.md.",
  },
  {
    mistake: "an issue of a week that its year does not have",
    files: { "content/issues/2021-W53.md": "Rain." },
    says: "content/issues/2021-W53.md:1:1: error: `2021-W53` is not a week. Name the file after its ISO week, such as 2021-W45.md.",
  },
  {
    mistake: "a misspelt field of an issue",
    files: { "content/issues/2021-W45.md": "---\ntitel: Rain\n---\n" },
    says: "content/issues/2021-W45.md:2:1: error: `titel` is not a field of an issue. Did you mean `title`?",
  },
  {
    mistake: "a text of an unknown topic",
    files: { "content/topics/watr.md": "About water." },
    says: "content/topics/watr.md:1:1: error: `watr` is not a topic. Did you mean `water`? Name the file after an id in _data/topics.yaml.",
  },
  {
    mistake: "a topic's text with a field",
    files: { "content/topics/water.md": "---\ntitle: Water\n---\nAbout water." },
    says: "content/topics/water.md:2:1: error: `title` is not a field of a topic's introduction. A topic's introduction has no fields.",
  },
];
