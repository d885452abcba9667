import { itemBut, itemWith, type Mistake } from "./mistake.ts";

/** Front matter that is not valid YAML, or that YAML reads as something else. */
export const yaml: readonly Mistake[] = [
  {
    mistake: "a colon within a text",
    files: itemBut("headline: Flood: the river rose"),
    says: "content/items/flood.md:2:11: error: The YAML is not valid: a text that contains a colon needs quotation marks. Put the whole text in double quotes. If the next line is a field, start it in the same column as the others.",
  },
  {
    mistake: "a colon within a text of a list",
    files: itemWith("updates:", "  - note: Mended: a name"),
    says: "content/items/flood.md:7:11: error: The YAML is not valid: a text that contains a colon needs quotation marks. Put the whole text in double quotes. If the next line is a field, start it in the same column as the others.",
  },
  {
    mistake: "a line indented with a tab",
    files: itemWith("image:", "\tsrc: river.svg"),
    says: "content/items/flood.md:7:1: error: The YAML is not valid: the line is indented with a tab. Indent with spaces instead of tabs.",
  },
  {
    mistake: "a field written twice",
    files: itemWith("headline: The river fell"),
    says: "content/items/flood.md:6:1: error: The YAML is not valid: `headline` is written twice. Remove one of them.",
  },
  {
    mistake: "a field written twice within another",
    files: itemWith("image:", "  src: a.svg", "  alt: A", "  src: b.svg"),
    says: "content/items/flood.md:9:3: error: The YAML is not valid: `src` is written twice. Remove one of them.",
  },
  {
    mistake: "a quotation mark that is not closed",
    files: itemBut('standfirst: "It rained.'),
    says: 'content/items/flood.md:4:13: error: The YAML is not valid: the quotation mark " is never closed. Close it at the end of the text.',
  },
  {
    mistake: "text after a quotation",
    files: itemBut('headline: "Flood" warning'),
    says: 'content/items/flood.md:2:19: error: The YAML is not valid: there is more text after the end of the value. Put the whole text in double quotes, and write a double quote inside it as \\".',
  },
  {
    mistake: "an apostrophe within single quotes",
    files: itemBut("headline: 'The river's rise'"),
    says: 'content/items/flood.md:2:22: error: The YAML is not valid: there is more text after the end of the value. Put the whole text in double quotes, and write a double quote inside it as \\".',
  },
  {
    mistake: "a bracket that is not closed",
    files: itemBut("topics: [water"),
    says: "content/items/flood.md:5:9: error: The YAML is not valid: the bracket `[` is never closed. Close it. If it is part of a text, put the whole text in double quotes.",
  },
  {
    mistake: "text after a bracket",
    files: itemBut("headline: [Live] The river rose"),
    says: 'content/items/flood.md:2:18: error: The YAML is not valid: there is more text after the end of the value. Put the whole text in double quotes, and write a double quote inside it as \\".',
  },
  {
    mistake: "a text that begins with @",
    files: itemBut("headline: @river rose"),
    says: "content/items/flood.md:2:11: error: The YAML is not valid: text without quotation marks can't start with `@`. Put the whole text in double quotes.",
  },
  {
    mistake: "a text that begins with %",
    files: itemBut("headline: % of rivers"),
    says: "content/items/flood.md:2:11: error: The YAML is not valid: text without quotation marks can't start with `%`. Put the whole text in double quotes.",
  },
  {
    mistake: "a text that begins with &",
    files: itemBut("headline: & now, the weather"),
    says: "content/items/flood.md:2:11: error: The YAML is not valid: text without quotation marks can't start with `&`. Put the whole text in double quotes.",
  },
  {
    mistake: "a text that begins with *",
    files: itemBut("headline: *rivers"),
    says: "content/items/flood.md:2:11: error: The YAML is not valid: text without quotation marks can't start with `*`. Put the whole text in double quotes.",
  },
  {
    mistake: "a text that begins with !",
    files: itemBut("headline: !Flood"),
    says: "content/items/flood.md:2:11: error: The YAML is not valid: text without quotation marks can't start with `!`. Put the whole text in double quotes.",
  },
  {
    mistake: "a text that begins with >",
    files: itemBut("headline: > 5 floods"),
    says: "content/items/flood.md:2:13: error: The YAML is not valid: text after `>` or `|` must start on a new line. If > or | is part of the text, put the whole text in double quotes.",
  },
  {
    mistake: "a text that begins with a hyphen",
    files: itemBut("headline: - a flood"),
    says: "content/items/flood.md:2:11: error: The YAML is not valid: a list can't start on the same line as the name of its field. Start the list on the next line. If the hyphen is part of a text, put the whole text in double quotes.",
  },
  {
    mistake: "no space after a colon",
    files: itemBut("headline:Flood"),
    says: "content/items/flood.md:2:1: error: The YAML is not valid: the name of a field must be followed by a colon and a space. Write `name: value`, and start every field in the same column.",
  },
  {
    mistake: "no colon",
    files: itemBut("headline Flood"),
    says: "content/items/flood.md:2:1: error: The YAML is not valid: the name of a field must be followed by a colon and a space. Write `name: value`, and start every field in the same column.",
  },
  {
    mistake: "a field indented too far",
    files: itemWith("label: analysis", "  order: 1"),
    says: "content/items/flood.md:6:8: error: The YAML is not valid: the next line is indented too far to be a field. Put the whole text in double quotes. If the next line is a field, start it in the same column as the others.",
  },
  {
    mistake: "a field indented too little",
    files: itemWith("image:", "  src: river.svg", " alt: A river"),
    says: "content/items/flood.md:8:2: error: The YAML is not valid: the field is not aligned with the ones above it. Indent them by the same number of spaces.",
  },
  {
    mistake: "a stray backslash",
    files: itemBut('headline: "The \\q river"'),
    says: "content/items/flood.md:2:16: error: The YAML is not valid: this backslash has no meaning in double quotes. Write the backslash twice, or put the text in single quotes.",
  },
  {
    mistake: "nesting without end",
    files: itemWith(`image: ${"[".repeat(100_000)}`),
    says: "content/items/flood.md:6:1: error: The YAML is not valid: it is nested too deeply. Use fewer levels.",
  },
  {
    mistake: "half a million hyphens, each on a line of its own further in",
    files: itemBut("topics:", `topics:\n  ${"- ".repeat(450_000)}water`),
    says: "content/items/flood.md:6:1: error: The YAML is not valid: it is nested too deeply. Use fewer levels.",
  },
  {
    mistake: "a name that is repeated more often than anybody repeats one",
    files: itemWith("byline:", "  - &ann Ann Reed", ...Array<string>(1_001).fill("  - *ann")),
    says: "content/items/flood.md:1008:5: error: The YAML is not valid: it uses `*name` more than 1,000 times. Write the repeated parts in full, without `&` and `*`.",
  },
  {
    mistake: "names that stand for each other a billion times",
    files: itemWith(
      "a: &a [x, x, x, x, x, x, x, x, x]",
      "b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]",
      "c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]",
      "d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]",
      "e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]",
      "f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]",
    ),
    says: "content/items/flood.md:2:1: error: The YAML is not valid: its parts refer to each other in a loop. Write the repeated parts in full, without `&` and `*`.",
  },
  {
    mistake: "a field that contains itself",
    files: itemWith("image: &image { src: a.svg, alt: A, caption: *image }"),
    says: "content/items/flood.md:2:1: error: The YAML is not valid: its parts refer to each other in a loop. Write the repeated parts in full, without `&` and `*`.",
  },
];
