import { stringify } from "yaml";
import { itemBut, itemWith, type Mistake } from "./mistake.ts";

const remedy = "or check whether something was pasted here by mistake.";

/** Texts and lists that are too long. */
export const lengths: readonly Mistake[] = [
  {
    mistake: "a headline of spaces",
    files: itemBut(`headline: "${" ".repeat(160_000)}"`),
    says: `content/items/flood.md:2:11: error: \`headline\` has 160,000 characters, but must have at most 300 characters. Shorten it, ${remedy}`,
  },
  {
    mistake: "a standfirst that is the whole item",
    files: itemBut(`standfirst: ${"It rained, ".repeat(91)}again`),
    says: `content/items/flood.md:4:13: error: \`standfirst\` has 1,006 characters, but must have at most 1,000 characters. Shorten it, ${remedy}`,
  },
  {
    mistake: "a field's name without end",
    files: itemWith(`${"rain".repeat(200_000)}: b`),
    says: "content/items/flood.md:6:1: error: The YAML is not valid: the name of a field has more than 1,000 characters. Put text that contains a colon in double quotes.",
  },
  {
    mistake: "an address that has its page in it",
    files: itemWith("sources:", `  - url: https://river.example/${"a".repeat(4_100)}`),
    says: `content/items/flood.md:7:10: error: \`sources[0].url\` has 4,122 characters, but must have at most 4,096 characters. Shorten it, ${remedy}`,
  },
  {
    mistake: "a byline of a whole register",
    files: itemWith(`byline: [${"Ann Reed, ".repeat(501)}]`),
    says: `content/items/flood.md:6:9: error: \`byline\` has 501 entries, but must have at most 500 entries. Remove some, ${remedy}`,
  },
  {
    mistake: "a list that goes wrong where it is too long",
    files: itemWith(`figures: [${"{ label: Homes, value: 1 }, ".repeat(500)}${"1, ".repeat(50_000)}]`),
    says: `content/items/flood.md:6:10: error: \`figures\` has 50,500 entries, but must have at most 500 entries. Remove some, ${remedy}`,
  },
  {
    mistake: "a topic's name without end",
    files: { "_data/topics.yaml": `- id: water\n  label: ${"water".repeat(61)}\n` },
    says: `_data/topics.yaml:2:10: error: \`label\` has 305 characters, but must have at most 300 characters. Shorten it, ${remedy}`,
  },
  {
    mistake: "a house style of all words",
    files: {
      "_data/style.yaml": stringify({ mayRepeat: Array.from({ length: 1_001 }, (_, at) => `w${at}`) }),
    },
    says: `_data/style.yaml:2:3: error: \`mayRepeat\` has 1,001 entries, but must have at most 1,000 entries. Remove some, ${remedy}`,
  },
  {
    mistake: "a title of a site that is a text",
    files: { "_data/site.yaml": `title: ${"The Paper ".repeat(50)}\nurl: https://paper.example/\n` },
    says: `_data/site.yaml:1:8: error: \`title\` has 499 characters, but must have at most 300 characters. Shorten it, ${remedy}`,
  },
];
