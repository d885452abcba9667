import { anItem } from "../../support/digest.ts";
import { itemBut, itemSaying, type Mistake } from "./mistake.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");

/** Files with the wrong encoding, or with unexpected characters or first lines. */
export const encodings: readonly Mistake[] = [
  {
    mistake: "UTF-16 with the larger half first",
    files: { "content/items/flood.md": Buffer.from(`\ufeff${anItem()}`, "utf16le").swap16() },
    says: "content/items/flood.md:1:1: error: The file is UTF-16 text. Save it with the encoding UTF-8.",
  },
  {
    mistake: "UTF-16 without a mark",
    files: { "content/items/flood.md": Buffer.from(anItem(), "utf16le") },
    says: "content/items/flood.md:1:2: error: There is an invisible character here (U+0000). Remove it. If there are many, save the file as plain text in UTF-8.",
  },
  {
    mistake: "a letter below a heap of accents, in a text of any kind",
    files: itemSaying("The river", `\u05d0a${"\u0301\u0323".repeat(16)}`),
    says: "content/items/flood.md:8:3: error: A letter has more than 30 accents or other marks. Remove the marks.",
  },
  {
    mistake: "Latin-1",
    files: { "content/items/flood.md": latin1(anItem({}, "A caf\xe9 floods.")) },
    says: "content/items/flood.md:8:6: error: The file is not UTF-8 text. Save it with the encoding UTF-8.",
  },
  {
    mistake: "half a character",
    files: { "content/items/flood.md": latin1(`${anItem()}\xed\xa0\x80`) },
    says: "content/items/flood.md:9:1: error: The file is not UTF-8 text. Save it with the encoding UTF-8.",
  },
  {
    mistake: "a character in more bytes than it needs",
    files: { "content/items/flood.md": latin1(`${anItem()}\xc0\x80`) },
    says: "content/items/flood.md:9:1: error: The file is not UTF-8 text. Save it with the encoding UTF-8.",
  },
  {
    mistake: "a word processor's file",
    files: { "content/items/flood.md": latin1("PK\x03\x04\x14\0\x06\0") },
    says: "content/items/flood.md:1:6: error: There is an invisible character here (U+0000). Remove it. If there are many, save the file as plain text in UTF-8.",
  },
  {
    mistake: "a null character in a field",
    files: itemBut("headline: Ra\0in"),
    says: "content/items/flood.md:2:13: error: There is an invisible character here (U+0000). Remove it. If there are many, save the file as plain text in UTF-8.",
  },
  {
    mistake: "a null character in a body",
    files: itemSaying("It rained.", "Ra\0in."),
    says: "content/items/flood.md:8:3: error: There is an invisible character here (U+0000). Remove it. If there are many, save the file as plain text in UTF-8.",
  },
  {
    mistake: "a bell in a field",
    files: itemBut("headline: Ra\x07in"),
    says: "content/items/flood.md:2:13: error: There is an invisible character here (U+0007). Remove it. If there are many, save the file as plain text in UTF-8.",
  },
  {
    mistake: "a bell in a body",
    files: itemSaying("It rained.", "Ra\x07in."),
    says: "content/items/flood.md:8:3: warning: There is an invisible character here (U+0007). Remove it. If there are many, save the file as plain text in UTF-8.",
  },
  {
    mistake: "a form feed in a field",
    files: itemBut("headline: Ra\fin"),
    says: "content/items/flood.md:2:13: error: There is an invisible character here (U+000C). Remove it. If there are many, save the file as plain text in UTF-8.",
  },
  {
    mistake: "a form feed in a body",
    files: itemSaying("It rained.", "Ra\fin."),
    says: "content/items/flood.md:8:3: warning: There is an invisible character here (U+000C). Remove it. If there are many, save the file as plain text in UTF-8.",
  },
  {
    mistake: "a line end of other systems in a field",
    files: itemBut("headline: Ra\x85in"),
    says: "content/items/flood.md:2:13: error: There is an invisible character here (U+0085). Remove it. If there are many, save the file as plain text in UTF-8.",
  },
  {
    mistake: "a line end of other systems in a body",
    files: itemSaying("It rained.", "Ra\x85in."),
    says: "content/items/flood.md:8:3: warning: There is an invisible character here (U+0085). Remove it. If there are many, save the file as plain text in UTF-8.",
  },
  {
    mistake: "a null character as a backslash writes it",
    files: itemBut('headline: "Ra\\0in"'),
    says: "content/items/flood.md:2:11: error: `headline` is `Ra\\u{0}in`, but must not contain invisible characters. What to write: The headline, in plain text.",
  },
  {
    mistake: "half a character as a backslash writes it",
    files: itemBut('headline: "Ra\\ud800in"'),
    says: "content/items/flood.md:2:11: error: `headline` is `Ra\\u{d800}in`, but must not contain invisible characters. What to write: The headline, in plain text.",
  },
  {
    mistake: "two changes that met in the fields",
    files: itemBut("headline: Rain", "<<<<<<< HEAD\nheadline: Rain\n=======\nheadline: Snow\n>>>>>>> snow"),
    says: "content/items/flood.md:2:1: error: The file has a merge conflict. Keep the right lines, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.",
  },
  {
    mistake: "two changes that met in the body",
    files: itemSaying("<<<<<<< HEAD", "It rained.", "=======", "It snowed.", ">>>>>>> snow"),
    says: "content/items/flood.md:7:1: error: The file has a merge conflict. Keep the right lines, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.",
  },
  {
    mistake: "two changes that met in the whole file",
    files: { "content/items/flood.md": `<<<<<<< HEAD\n${anItem()}=======\n${anItem()}>>>>>>> snow\n` },
    says: "content/items/flood.md:1:1: error: The file has a merge conflict. Keep the right lines, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.",
  },
  {
    mistake: "the end of two changes that met",
    files: itemSaying("It rained.", ">>>>>>> snow"),
    says: "content/items/flood.md:8:1: error: The file has a merge conflict. Keep the right lines, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.",
  },
  {
    mistake: "front matter that claims to be JavaScript",
    files: { "content/items/flood.md": anItem().replace("---\n", "---js\n") },
    says: "content/items/flood.md:1:1: error: The first line is `---js`, but it must be `---`. Write the fields as `name: value`, between two lines of `---`.",
  },
  {
    mistake: "front matter that claims to be JSON",
    files: { "content/items/flood.md": anItem().replace("---\n", "---json\n") },
    says: "content/items/flood.md:1:1: error: The first line is `---json`, but it must be `---`. Write the fields as `name: value`, between two lines of `---`.",
  },
  {
    mistake: "front matter that claims to be TOML",
    files: { "content/items/flood.md": anItem().replace("---\n", "+++\n") },
    says: "content/items/flood.md:1:1: error: The first line is `+++`, but it must be `---`. Write the fields as `name: value`, between two lines of `---`.",
  },
  {
    mistake: "front matter that claims to be JSON between semicolons",
    files: { "content/items/flood.md": anItem().replace("---\n", ";;;\n") },
    says: "content/items/flood.md:1:1: error: The first line is `;;;`, but it must be `---`. Write the fields as `name: value`, between two lines of `---`.",
  },
  {
    mistake: "front matter below a comment",
    files: { "content/items/flood.md": anItem().replace("---\n", "--- # fields\n") },
    says: "content/items/flood.md:1:1: error: The first line is `--- # fields`, but it must be `---`. Write the fields as `name: value`, between two lines of `---`.",
  },
  {
    mistake: "front matter below four hyphens",
    files: { "content/items/flood.md": anItem().replace("---\n", "----\n") },
    says: "content/items/flood.md:1:1: error: The first line is `----`, but it must be `---`. Write the fields as `name: value`, between two lines of `---`.",
  },
  {
    mistake: "front matter below dashes for hyphens",
    files: { "content/items/flood.md": anItem().replace("---\n", "\u2014-\n") },
    says: "content/items/flood.md:1:1: error: The first line is `—-`, but it must be `---`. Write the fields as `name: value`, between two lines of `---`.",
  },
  {
    mistake: "an about page in TOML",
    files: { "content/about.md": '+++\ntitle = "About"\n+++\nRain.\n' },
    says: "content/about.md:1:1: error: The first line is `+++`, but it must be `---`. Write the fields as `name: value`, between two lines of `---`.",
  },
  {
    mistake: "front matter that ends with four hyphens",
    files: { "content/items/flood.md": anItem().replace(/---\n(?=The)/, "----\n") },
    says: "content/items/flood.md:7:1: error: The front matter has no end: `----` is not a line of three hyphens. Write `---` there, at the start of the line.",
  },
  {
    mistake: "a megabyte and more",
    files: { "content/items/flood.md": anItem({}, "It rained. ".repeat(100_000)) },
    says: "content/items/flood.md:1:1: error: The file is 2 MB. The limit in content/ is 1 MB. Check that it is the right file, or split it.",
  },
];
