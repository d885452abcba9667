import { rules } from "./lint.ts";
import type { LintRule } from "./rule.ts";

const opening = `# House rules

Generated from \`src/lint/rules/\` by \`npm run manual\`: change it there.

How the publication writes is looked after by small rules, one a file. They give warnings in \`npm run check\` and in the preview, never in
a build. What they go by is in \`_data/style.yaml\`, whose fields are in the [field manual](fields.md); without that file, the rules that
need it are silent. Code, addresses and the words of others (block quotations, and what stands between “ and ”, ‘ and ’ or two \`"\`) are left
alone by those about words.

\`npm run check -- --fix\` mends what has one right answer. It keeps comments and every other byte, and mending twice is as mending once.
`;

const closing = `## A rule of your own

1. Write \`src/lint/rules/yourRule.ts\`, which exports a [\`Rule\`](../src/lint/rule.ts): its \`name\`, what it is \`about\`, an \`example\`.
2. Its \`check\` is given a [\`Proof\`](../src/lint/lintInput.ts) of one item: the file's text, its fields, and \`prose\`, the passages that readers
   read, from which what is not the writer's own is blanked out.
3. It returns warnings, made by \`aWarning(placeAt(index), message, hint, { rule })\`. Ask for places only then: they are dear.
4. Words and phrases are found by \`finderOf\` in \`phrases.ts\`, sentences by \`sentencesIn\` in \`sentences.ts\`.
5. Where it goes by words of the house, add a field to \`styleFields\` in [\`schema/style.ts\`](../src/content/schema/style.ts), and it is in \`house.style\`.
6. Where there is one right answer, add \`mend\`: from a file's text to the mended one. \`edits.ts\` and \`scalars.ts\` change a few letters and keep the rest.
7. Add it to the list in [\`index.ts\`](../src/lint/lint.ts); the order is that of this page, and of mending.
8. Write \`tests/lint/rules/yourRule.test.ts\`: \`linesOf(anItem(…))\` is what a check prints.
9. Run \`npm run manual\` for this page, and \`npm run tests -- proof\`: \`mend.test.ts\` tries your mending by hundreds of slips.
10. Run \`npm run check\`: where it is wrong about an item of your own, it will be wrong about others.
`;

/** The manual of the house rules, as Markdown for editors. */
export function houseRulesManual(): string {
  return [opening, ...rules.map(sectionOf), closing].join("\n");
}

function sectionOf({ name, about, example, fix }: LintRule): string {
  const mending = fix ? "\n\nMended by `--fix`." : "";
  return `## \`${name}\`\n\n${about}\n\nFor example: ${example}${mending}\n`;
}
