import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readBody } from "../../src/content/markdown/body.ts";
import { renderHtml } from "../../src/content/markdown/renderHtml.ts";
import { usualLanguage } from "../../src/language/language.ts";
import { textBody } from "../../src/outputs/email/textBody.ts";
import { bodyMarkdown } from "../../src/outputs/markdown/bodyMarkdown.ts";
import { aMarkedBody } from "../support/markedBody.ts";

/** `FUZZ_RUNS` tries more bodies, `FUZZ_SEED` others. */
const { FUZZ_RUNS = "1000", FUZZ_SEED = "2026" } = process.env;

/** The words that readers of a page see, not counting descriptions of pictures and addresses. */
function wordsIn(html: string): string[] {
  return html.replace(/<[^>]*>/g, "").match(/rain\d+x/g) ?? [];
}

const media = {
  "the search and the export": ({ text }) => text,
  "the text email": ({ tree }) =>
    textBody(tree, { footnoteNumber: () => 1, words: usualLanguage.words.body }, 1000).join("\n"),
  "the Markdown beside a page": ({ tree }) => bodyMarkdown(tree, (url) => url),
} satisfies Record<string, (body: NonNullable<ReturnType<typeof readBody>["body"]>) => string>;

for (const [medium, render] of Object.entries(media))
  test(`every word of a text that a page shows is in ${medium}, whatever markup is around it`, () => {
    fc.assert(
      fc.property(aMarkedBody, (source) => {
        const { body } = readBody(source, "/items/flood/", 0);
        const rendered = render(body);
        const lost = wordsIn(renderHtml(body.tree)).filter((each) => !rendered.includes(each));
        assert.deepEqual(lost, [], JSON.stringify(source));
      }),
      { seed: Number(FUZZ_SEED), numRuns: Number(FUZZ_RUNS) },
    );
  });
