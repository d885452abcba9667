import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Citation } from "../../../src/browser/citations/citation.ts";
import { cslJson as writeCslJson } from "../../../src/browser/citations/cslJson.ts";
import { usualLanguage } from "../../../src/language/language.ts";
import { aCitation, attacks, readWithCitationJs } from "./readers.ts";

const cslJson = (citations: readonly Citation[]): string => writeCslJson(citations, usualLanguage);

describe("CSL-JSON", () => {
  test("has each fact in the field of a newspaper's article", () => {
    const authors = ["Ursula von der Leyen", "Sammy Davis Jr", "Department for Energy and Net Zero"];
    assert.deepEqual(JSON.parse(cslJson([aCitation({ authors, changed: "2021-11-12" })])), [
      {
        id: "rain",
        type: "article-newspaper",
        author: [
          { family: "von der Leyen", given: "Ursula" },
          { family: "Davis", given: "Sammy", suffix: "Jr" },
          { literal: "Department for Energy and Net Zero" },
        ],
        title: "The river rose",
        "container-title": "The Test Paper",
        publisher: "The Test Paper",
        issue: "2021-W45",
        issued: { "date-parts": [[2021, 11, 10]] },
        URL: "https://paper.example/items/rain/",
        language: "en-GB",
        note: "Version of 12 November 2021",
      },
    ]);
  });

  for (const text of attacks)
    test(`with ${text} in every field is read as it was, and has nothing that looks like HTML`, () => {
      const written = cslJson([aCitation({ title: text, publication: text, authors: [text] }), aCitation()]);
      assert.doesNotMatch(written, /</);
      const [first, second] = JSON.parse(written);
      assert.deepEqual([first.title, first["container-title"]], [text, text]);
      assert.deepEqual(first.author, [{ literal: text }]);
      assert.equal(second.author, undefined);
      assert.deepEqual(readWithCitationJs(written, "@else/json"), JSON.parse(written));
    });
});
