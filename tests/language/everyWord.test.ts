import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderPages } from "../../src/build/renderPages.ts";
import { cardsOf } from "../../src/outputs/cards/cards.ts";
import { emailIssue } from "../../src/outputs/email/emailIssue.ts";
import { RenderContext } from "../../templates/renderContext.ts";
import { noAssets } from "../support/noAssets.ts";
import { bracketedLanguage, strayWords } from "./bracketed.ts";
import { shownIn } from "./shownIn.ts";
import { zoneDigest } from "./zoneDigest.ts";

const digest = zoneDigest(bracketedLanguage());

/** The words in texts that neither the language nor the content has, each with where it is. */
function strayIn(texts: Readonly<Record<string, string>>): string[] {
  return Object.entries(texts).flatMap(([where, text]) => {
    const words = strayWords(text);
    return words.length > 0 ? [`${where}: ${words.join(" ")}`] : [];
  });
}

describe("Every word that readers see is from the catalogue or the content", () => {
  test("on all pages, and in feeds, calendars, citations and descriptions of data", async () => {
    const pages = await renderPages(new RenderContext(digest, noAssets));
    assert.ok(pages.length > 150);
    const stray = pages.flatMap(({ file, content }) => strayIn(shownIn(file, content.toString())));
    assert.deepEqual([...new Set(stray)].slice(0, 60), []);
  });

  test("in emails", async () => {
    for (const issue of digest.issues.slice(0, 3))
      for (const topics of [[], ["zinc"]]) {
        const email = await emailIssue(digest, issue, { topics });
        assert.ok(email);
        const { subject, preheader, text } = email;
        assert.deepEqual(strayIn({ subject, preheader, text, ...shownIn("email.html", email.html) }), []);
      }
  });

  test("on cards", () => {
    const { own, publication } = cardsOf(digest);
    assert.ok(own.size > 5);
    for (const { text, alt } of [...own.values(), publication])
      assert.deepEqual(
        strayIn({ alt, ...Object.fromEntries(Object.entries(text ?? {}).map(([n, t]) => [n, String(t)])) }),
        [],
      );
  });
});
