import { itemBut, itemFieldList, itemWith, type Mistake } from "./mistake.ts";

/** More mistakes that YAML reads as something else, and values that are not mistakes. */
export const moreYaml: readonly Mistake[] = [
  {
    mistake: "a merge key",
    files: itemWith("<<: { draft: true }"),
    says: `content/items/flood.md:6:1: error: \`<<\` is not a field of an item. An item has the fields ${itemFieldList}. A field of your own starts with \`x-\`.`,
  },
  {
    mistake: "a tag that runs code elsewhere",
    files: itemBut('headline: !!js/function "function () {}"'),
    says: "content/items/flood.md:2:11: error: The YAML is not valid: text without quotation marks can't start with `!`. Put the whole text in double quotes.",
  },
  {
    mistake: "a tag of Python's",
    files: itemBut("headline: !!python/object/apply:os.system [ls]"),
    says: "content/items/flood.md:2:11: error: The YAML is not valid: text without quotation marks can't start with `!`. Put the whole text in double quotes.",
  },
  {
    mistake: "bytes in the place of text",
    files: itemBut("headline: !!binary aGVsbG8="),
    says: "content/items/flood.md:2:11: error: The YAML is not valid: text without quotation marks can't start with `!`. Put the whole text in double quotes.",
  },
  {
    mistake: "a tagged date",
    files: itemBut("date: !!timestamp 2021-11-10"),
    says: "content/items/flood.md:3:7: error: The YAML is not valid: text without quotation marks can't start with `!`. Put the whole text in double quotes.",
  },
  {
    mistake: "a set in the place of a list",
    files: itemWith("organisations: !!set { river-board }"),
    says: "content/items/flood.md:6:16: error: The YAML is not valid: text without quotation marks can't start with `!`. Put the whole text in double quotes.",
  },
  {
    mistake: "fields below a line of three dots",
    files: itemWith("...", "order: 1"),
    says: "content/items/flood.md:7:1: error: The YAML is not valid: there are more fields below a line of `...`. Remove that line.",
  },
  {
    mistake: "a YAML version among the fields",
    files: itemWith("%YAML 1.2"),
    says: "content/items/flood.md:6:1: error: The YAML is not valid: text without quotation marks can't start with `%`. Put the whole text in double quotes.",
  },
  {
    mistake: "an indented line without a field",
    files: itemBut("standfirst: It\nrained."),
    says: "content/items/flood.md:5:1: error: The YAML is not valid: the name of a field must be followed by a colon and a space. Write `name: value`, and start every field in the same column.",
  },
  {
    mistake: "a brace that is not closed",
    files: itemWith("image: { src: river.svg"),
    says: "content/items/flood.md:6:8: error: The YAML is not valid: the bracket `{` is never closed. Close it. If it is part of a text, put the whole text in double quotes.",
  },
  {
    mistake: "a bracket that was never opened",
    files: itemBut("topics: water]"),
    says: "content/items/flood.md:5:9: error: `topics` is `water]`, but must be a list of ids from _data/topics.yaml. Write it as a list: [water].",
  },
  {
    mistake: "a brace that was never opened",
    files: itemWith("image: src: river.svg }"),
    says: "content/items/flood.md:6:8: error: The YAML is not valid: a text that contains a colon needs quotation marks. Put the whole text in double quotes. If the next line is a field, start it in the same column as the others.",
  },
  {
    mistake: "two commas in a row",
    files: itemBut("topics: [water,,rivers]"),
    says: "content/items/flood.md:5:16: error: The YAML is not valid: there is a comma where a word should be. Remove the comma. If it is part of a text, put the whole text in double quotes.",
  },
  {
    mistake: "a comma forgotten",
    files: itemBut("topics: [water rivers]"),
    says: "content/items/flood.md:5:10: error: `water rivers` is not a topic. Write [water, rivers], or put each on a line of its own after a hyphen and a space. Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "typographic quotation marks around a colon",
    files: itemBut("headline: \u201cFlood: the river\u201d"),
    says: "content/items/flood.md:2:11: error: The YAML is not valid: a text that contains a colon needs quotation marks. Put the whole text in double quotes. If the next line is a field, start it in the same column as the others.",
  },
  {
    mistake: "a list in the place of a field's name",
    files: itemWith("[a, b]: 1"),
    says: "content/items/flood.md:6:1: error: `[ a, b ]` is not a field of an item. Put text that starts with a bracket in double quotes.",
  },
  {
    mistake: "no name before a colon",
    files: itemWith(": 1"),
    says: `content/items/flood.md:6:1: error: \`\` is not a field of an item. An item has the fields ${itemFieldList}. A field of your own starts with \`x-\`.`,
  },
  {
    mistake: "a number in the place of a field's name",
    files: itemWith("1: 1"),
    says: `content/items/flood.md:6:1: error: \`1\` is not a field of an item. An item has the fields ${itemFieldList}. A field of your own starts with \`x-\`.`,
  },
  {
    mistake: "true in the place of a field's name",
    files: itemWith("true: 1"),
    says: `content/items/flood.md:6:1: error: \`true\` is not a field of an item. An item has the fields ${itemFieldList}. A field of your own starts with \`x-\`.`,
  },
  {
    mistake: "a field written twice, once in capitals",
    files: itemWith("Headline: Rain"),
    says: "content/items/flood.md:6:1: error: `Headline` is not a field of an item. Did you mean `headline`?",
  },
  {
    mistake: "a number with a comma within braces",
    files: itemWith("figures: [{ label: Homes, value: 12,000 }]"),
    says: "content/items/flood.md:6:34: error: `figures[0].value` is `12,000`, but must be a number. Write 12000 or 12.000, whichever is meant.",
  },
  {
    mistake: "two anchors in a row",
    files: itemWith("image: &a &b x"),
    says: "content/items/flood.md:6:11: error: The YAML is not valid: A node can have at most one anchor. Check the indentation and the quotation marks, or compare it with a similar file.",
  },
  {
    mistake: "true between quotation marks",
    files: itemWith('draft: "true"'),
    says: 'content/items/flood.md:6:8: error: `draft` is `"true"`, but must be true or false. Remove the quotation marks.',
  },
  {
    mistake: "no as a word",
    files: itemWith("draft: NO"),
    says: "content/items/flood.md:6:8: error: `draft` is `NO`, but must be true or false. Write true or false.",
  },
  {
    mistake: "one in the place of true",
    files: itemWith("draft: 1"),
    says: "content/items/flood.md:6:8: error: `draft` is `1`, but must be true or false. Write true or false.",
  },
  {
    mistake: "a YAML version above the fields",
    files: { "content/items/flood.md": "---\n%YAML 1.1\nheadline: Rain\n---\nIt rained.\n" },
    says: "content/items/flood.md:3:1: error: The YAML is not valid: a field can't start with `%`. Remove the lines that start with `%`.",
  },
  {
    mistake: "front matter that is a list",
    files: { "content/items/flood.md": "---\n- Rain\n- Snow\n---\nIt rained.\n" },
    says: `content/items/flood.md:2:1: error: An item is \`["Rain","Snow"]\`, but must be a group of fields. Write its fields, one to a line: ${itemFieldList}.`,
  },
  {
    mistake: "ten thousand hyphens",
    files: itemWith(`image: ${"- ".repeat(10_000)}`),
    says: "content/items/flood.md:6:8: error: The YAML is not valid: a list can't start on the same line as the name of its field. Start the list on the next line. If the hyphen is part of a text, put the whole text in double quotes.",
  },
  {
    mistake: "ten thousand braces",
    files: itemWith(`image: ${"{a: ".repeat(10_000)}`),
    says: "content/items/flood.md:6:1: error: The YAML is not valid: it is nested too deeply. Use fewer levels.",
  },
  {
    mistake: "three thousand levels of fields",
    files: itemWith(...Array.from({ length: 3000 }, (_, level) => `${" ".repeat(level)}a:`)),
    says: "content/items/flood.md:1:1: error: The file is 5 MB. The limit in content/ is 1 MB. Check that it is the right file, or split it.",
  },
];
