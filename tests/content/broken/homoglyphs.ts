import { anItem } from "../../support/digest.ts";
import { itemBut, itemFieldList, itemWith, type Mistake } from "./mistake.ts";

/** Names with a letter that looks like another or is invisible, and names that JavaScript uses. */
export const homoglyphs: readonly Mistake[] = [
  {
    mistake: "a Cyrillic letter in a topic",
    files: itemBut("topics: [w\u0430ter]"),
    says: "content/items/flood.md:5:10: error: `wаter` is not a topic. Its 2nd character, `а`, is Cyrillic (U+0430). Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a Greek letter in a topic",
    files: itemBut("topics: [w\u03b1ter]"),
    says: "content/items/flood.md:5:10: error: `wαter` is not a topic. Its 2nd character, `α`, is Greek (U+03B1). Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a wide letter in a topic",
    files: itemBut("topics: [\uff57ater]"),
    says: "content/items/flood.md:5:10: error: `ｗater` is not a topic. Its 1st character, `ｗ`, looks like w (U+FF57). Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a space of no width in a topic",
    files: itemBut("topics: [wa\u200bter]"),
    says: "content/items/flood.md:5:10: error: `wa\\u{200b}ter` is not a topic. Its 3rd character is invisible (U+200B). Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a joiner of no width in a topic",
    files: itemBut("topics: [wa\u200dter]"),
    says: "content/items/flood.md:5:10: error: `wa\\u{200d}ter` is not a topic. Its 3rd character is invisible (U+200D). Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a soft hyphen in a topic",
    files: itemBut("topics: [wa\u00adter]"),
    says: "content/items/flood.md:5:10: error: `wa\\u{ad}ter` is not a topic. Its 3rd character is invisible (U+00AD). Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a mark that turns the direction in a topic",
    files: itemBut("topics: [\u200fwater]"),
    says: "content/items/flood.md:5:10: error: `\\u{200f}water` is not a topic. Its 1st character is invisible (U+200F). Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a mark that turns the order in a topic",
    files: itemBut("topics: [\u202ewater]"),
    says: "content/items/flood.md:5:10: error: `\\u{202e}water` is not a topic. Its 1st character is invisible (U+202E). Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a variation selector in a topic",
    files: itemBut("topics: [water\ufe0f]"),
    says: "content/items/flood.md:5:10: error: `water️` is not a topic. Its 6th character is invisible (U+FE0F). Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "an accent in a topic",
    files: itemBut("topics: [wate\u0301r]"),
    says: "content/items/flood.md:5:10: error: `watér` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a long hyphen in a topic",
    files: itemBut("topics: [wa\u2013ter]"),
    says: "content/items/flood.md:5:10: error: `wa–ter` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "a Cyrillic letter in a field's name",
    files: itemBut("headline: Rain", "he\u0430dline: Rain"),
    says: "content/items/flood.md:2:1: error: `heаdline` is not a field of an item. Its 3rd character, `а`, is Cyrillic (U+0430). Did you mean `headline`?",
  },
  {
    mistake: "a space of no width in a field's name",
    files: itemBut("headline: Rain", "head\u200bline: Rain"),
    says: "content/items/flood.md:2:1: error: `head\\u{200b}line` is not a field of an item. Its 5th character is invisible (U+200B). Did you mean `headline`?",
  },
  {
    mistake: "a wide letter in a field's name",
    files: itemBut("headline: Rain", "\uff48eadline: Rain"),
    says: "content/items/flood.md:2:1: error: `ｈeadline` is not a field of an item. Its 1st character, `ｈ`, looks like h (U+FF48). Did you mean `headline`?",
  },
  {
    mistake: "a space of no width at the end in a field's name",
    files: itemBut("headline: Rain", "headline\u200b: Rain"),
    says: "content/items/flood.md:2:1: error: `headline\\u{200b}` is not a field of an item. Its 9th character is invisible (U+200B). Did you mean `headline`?",
  },
  {
    mistake: "a wide colon",
    files: itemBut("headline: Rain", "headline\uff1a Rain"),
    says: "content/items/flood.md:2:1: error: The YAML is not valid: the name of a field must be followed by a colon and a space. The line's 9th character, `：`, looks like : (U+FF1A). Write `name: value`, and start every field in the same column.",
  },
  {
    mistake: "a space that does not break after a colon",
    files: itemBut("headline: Rain", "headline:\u00a0Rain"),
    says: "content/items/flood.md:2:1: error: The YAML is not valid: the name of a field must be followed by a colon and a space. The line's 10th character is not an ordinary space (U+00A0). Write `name: value`, and start every field in the same column.",
  },
  {
    mistake: "a space that does not break before a field",
    files: itemWith("image:", "\u00a0 src: river.svg"),
    says: `content/items/flood.md:7:1: error: \`  src\` is not a field of an item. An item has the fields ${itemFieldList}. A field of your own starts with \`x-\`.`,
  },
  {
    mistake: "a Cyrillic letter in a label",
    files: itemWith("label: \u0430nalysis"),
    says: "content/items/flood.md:6:8: error: `label` is `аnalysis`, but must be one of revealed, exclusive, analysis, explainer. Its 1st character, `а`, is Cyrillic (U+0430). Did you mean `analysis`?",
  },
  {
    mistake: "a Cyrillic letter in a related slug",
    files: {
      ...itemWith("related: [{ item: dr\u043eught, as: follows }]"),
      "content/items/drought.md": anItem(),
    },
    says: "content/items/flood.md:6:19: error: There is no item `drоught`. Its 3rd character, `о`, is Cyrillic (U+043E). Did you mean `drought`? Use the slug of an item, which is its file name without .md.",
  },
  {
    mistake: "a Cyrillic letter in a file's name",
    files: { "content/items/fl\u043e\u043ed.md": anItem() },
    says: "content/items/flооd.md:1:1: error: `flооd` can't be part of a web address: its 3rd character, `о`, is Cyrillic (U+043E). Type it again in one alphabet.",
  },
  {
    mistake: "a space of no width in a file's name",
    files: { "content/items/flo\u200bod.md": anItem() },
    says: "content/items/flo\\u{200b}od.md:1:1: error: `flo\\u{200b}od` can't be part of a web address: its 4th character is invisible (U+200B). Use `flood`.",
  },
  {
    mistake: "a soft hyphen in a file's name",
    files: { "content/items/flo\u00adod.md": anItem() },
    says: "content/items/flo\\u{ad}od.md:1:1: error: `flo\\u{ad}od` can't be part of a web address: its 4th character is invisible (U+00AD). Use `flood`.",
  },
  {
    mistake: "a wide letter in a file's name",
    files: { "content/items/\uff46lood.md": anItem() },
    says: "content/items/ｆlood.md:1:1: error: `ｆlood` can't be part of a web address: its 1st character, `ｆ`, looks like f (U+FF46). Use `flood`.",
  },
  {
    mistake: "two letters in one in a file's name",
    files: { "content/items/\ufb02ood.md": anItem() },
    says: "content/items/ﬂood.md:1:1: error: `ﬂood` can't be part of a web address: its 1st character, `ﬂ`, looks like fl (U+FB02). Use `flood`.",
  },
  {
    mistake: "a space that does not break in a file's name",
    files: { "content/items/flood\u00a0.md": anItem() },
    says: "content/items/flood .md:1:1: error: `flood ` can't be part of a web address: its 6th character is not an ordinary space (U+00A0). Use `flood`.",
  },
  {
    mistake: "a line end in a file's name",
    files: { "content/items/flo\u000aod.md": anItem() },
    says: "content/items/flo\\u{a}od.md:1:1: error: `flo\\u{a}od` can't be part of a web address: its 4th character is invisible (U+000A). Use `flo-od`.",
  },
  {
    mistake: "what a terminal takes for a command in a file's name",
    files: { "content/items/flood\u001b[31m.md": anItem() },
    says: "content/items/flood\\u{1b}[31m.md:1:1: error: `flood\\u{1b}[31m` can't be part of a web address: its 6th character is invisible (U+001B). Use `flood-31m`.",
  },
  {
    mistake: "a Cyrillic letter in an id",
    files: { "_data/series.yaml": "- { id: watermarks, name: W }\n- { id: r\u0430in, name: Rain }\n" },
    says: "_data/series.yaml:2:9: error: `rаin` can't be part of a web address: its 2nd character, `а`, is Cyrillic (U+0430). Type it again in one alphabet.",
  },
  {
    mistake: "a space of no width in an id",
    files: { "_data/series.yaml": "- { id: watermarks, name: W }\n- { id: ra\u200bin, name: Rain }\n" },
    says: "_data/series.yaml:2:9: error: `ra\\u{200b}in` can't be part of a web address: its 3rd character is invisible (U+200B). Use `rain`.",
  },
  {
    mistake: "a wide letter in an id",
    files: { "_data/series.yaml": "- { id: watermarks, name: W }\n- { id: \uff52ain, name: Rain }\n" },
    says: "_data/series.yaml:2:9: error: `ｒain` can't be part of a web address: its 1st character, `ｒ`, looks like r (U+FF52). Use `rain`.",
  },
  {
    mistake: "`__proto__` as a field",
    files: itemWith("__proto__: x"),
    says: `content/items/flood.md:6:1: error: \`__proto__\` is not a field of an item. An item has the fields ${itemFieldList}. A field of your own starts with \`x-\`.`,
  },
  {
    mistake: "`__proto__` as a label",
    files: itemWith("label: __proto__"),
    says: "content/items/flood.md:6:8: error: `label` is `__proto__`, but must be one of revealed, exclusive, analysis, explainer. Choose one of these.",
  },
  {
    mistake: "`__proto__` as a person",
    files: itemWith("people: [__proto__]"),
    says: "content/items/flood.md:6:10: error: `__proto__` is not a person. People are listed in _data/people.yaml.",
  },
  {
    mistake: "`__proto__` as a related item",
    files: itemWith("related: [{ item: __proto__, as: follows }]"),
    says: "content/items/flood.md:6:19: error: There is no item `__proto__`. Use the slug of an item, which is its file name without .md.",
  },
  {
    mistake: "`constructor` as a field",
    files: itemWith("constructor: x"),
    says: `content/items/flood.md:6:1: error: \`constructor\` is not a field of an item. An item has the fields ${itemFieldList}. A field of your own starts with \`x-\`.`,
  },
  {
    mistake: "`constructor` as a label",
    files: itemWith("label: constructor"),
    says: "content/items/flood.md:6:8: error: `label` is `constructor`, but must be one of revealed, exclusive, analysis, explainer. Choose one of these.",
  },
  {
    mistake: "`constructor` as a person",
    files: itemWith("people: [constructor]"),
    says: "content/items/flood.md:6:10: error: `constructor` is not a person. People are listed in _data/people.yaml.",
  },
  {
    mistake: "`constructor` as a related item",
    files: itemWith("related: [{ item: constructor, as: follows }]"),
    says: "content/items/flood.md:6:19: error: There is no item `constructor`. Use the slug of an item, which is its file name without .md.",
  },
  {
    mistake: "`toString` as a field",
    files: itemWith("toString: x"),
    says: `content/items/flood.md:6:1: error: \`toString\` is not a field of an item. An item has the fields ${itemFieldList}. A field of your own starts with \`x-\`.`,
  },
  {
    mistake: "`toString` as a label",
    files: itemWith("label: toString"),
    says: "content/items/flood.md:6:8: error: `label` is `toString`, but must be one of revealed, exclusive, analysis, explainer. Choose one of these.",
  },
  {
    mistake: "`toString` as a person",
    files: itemWith("people: [toString]"),
    says: "content/items/flood.md:6:10: error: `toString` is not a person. People are listed in _data/people.yaml.",
  },
  {
    mistake: "`toString` as a related item",
    files: itemWith("related: [{ item: toString, as: follows }]"),
    says: "content/items/flood.md:6:19: error: There is no item `toString`. Use the slug of an item, which is its file name without .md.",
  },
  {
    mistake: "`hasOwnProperty` as a field",
    files: itemWith("hasOwnProperty: x"),
    says: `content/items/flood.md:6:1: error: \`hasOwnProperty\` is not a field of an item. An item has the fields ${itemFieldList}. A field of your own starts with \`x-\`.`,
  },
  {
    mistake: "`hasOwnProperty` as a label",
    files: itemWith("label: hasOwnProperty"),
    says: "content/items/flood.md:6:8: error: `label` is `hasOwnProperty`, but must be one of revealed, exclusive, analysis, explainer. Choose one of these.",
  },
  {
    mistake: "`hasOwnProperty` as a person",
    files: itemWith("people: [hasOwnProperty]"),
    says: "content/items/flood.md:6:10: error: `hasOwnProperty` is not a person. People are listed in _data/people.yaml.",
  },
  {
    mistake: "`hasOwnProperty` as a related item",
    files: itemWith("related: [{ item: hasOwnProperty, as: follows }]"),
    says: "content/items/flood.md:6:19: error: There is no item `hasOwnProperty`. Use the slug of an item, which is its file name without .md.",
  },
];
