import type { HouseRule } from "./houseRule.ts";
import { houseRules } from "./houseRules.ts";

const opening = `# House style

Generated from \`src/lint/houseRules/\` by \`npm run manual\`: change it there.

Small rules check the style of the publication. They give warnings in \`npm run check\` and in the preview, and never stop a build. Their
settings are in \`_data/style.yaml\` (see the [field manual](fields.md)). Without that file, the rules that need it find nothing. Rules about
words ignore code, addresses and quotations: block quotations, and text between “ and ”, ‘ and ’, two \`"\` or two \`'\`.

\`npm run check -- --fix\` fixes what has one right answer. It keeps comments and every other byte. A second fix changes nothing.

With \`lintFrom\` in \`_data/style.yaml\`, rules apply to [older items](check.md#older-items) only with \`npm run check -- --all\`.
`;

const closing = `## A rule of your own

A rule is one file, its place in the list, and its test.

1. Write \`src/lint/houseRules/yourRule.ts\`. It exports a [\`HouseRule\`](../src/lint/houseRule.ts) as \`rule\`, with its \`name\`, what it is \`about\` and an \`example\`. Add it
   to the list in \`src/lint/houseRules.ts\`: its place there is that on this page and among fixes.
2. Its \`check\` gets the \`LintInput\` of one item: the file's text, its fields, and \`prose\`, the texts that readers
   read, with quotations, code and addresses replaced by blanks.
3. Return warnings: \`warningAt(positionAt(index), message, hint)\`. Ask for a position only when you report it: positions are expensive.
4. Find words and phrases with \`finderOf\` in \`phrases.ts\`, and sentences with \`sentencesIn\` in \`sentences.ts\`.
5. For a setting, add a field to \`styleFields\` in [\`schema/style.ts\`](../src/content/schema/style.ts). The rule gets it in \`houseStyle.style\`.
6. If there is one right answer, add \`fix\`, which takes a file's text and returns the fixed text. \`edits.ts\` and \`scalars.ts\` change a few characters and keep the rest.
7. Write \`tests/lint/houseRules/yourRule.test.ts\`: \`linesOf(anItem(…))\` is what a check prints.
8. Run \`npm run manual\` to update this page, and \`npm run tests -- lint\`, which tries your fix on hundreds of generated mistakes.
9. Run \`npm run check\`. If the rule is wrong about an item here, it will be wrong about others.
`;

/** The manual of house style, as Markdown for editors. */
export function houseRulesManual(): string {
  return [opening, ...houseRules.map(sectionOf), closing].join("\n");
}

function sectionOf({ name, about, example, fix }: HouseRule): string {
  const fixed = fix ? "\n\nFixed by `--fix`." : "";
  return `## \`${name}\`\n\n${about}\n\nFor example: ${example}${fixed}\n`;
}
