import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Citation } from "../../../src/browser/citations/citation.ts";
import { citationSentence as writeCitationSentence } from "../../../src/browser/citations/citationSentence.ts";
import { usualLanguage } from "../../../src/language/language.ts";
import { aCitation } from "./readers.ts";

const citationSentence = (citation: Citation): string => writeCitationSentence(citation, usualLanguage);

describe("The sentence of a citation", () => {
  test("says who wrote what, where and when, and at which address", () => {
    assert.equal(
      citationSentence(aCitation({ authors: ["Ann Reed", "Bo Jones", "The River Board"] })),
      "Ann Reed, Bo Jones and The River Board, “The river rose”, The Test Paper, 10 November 2021, https://paper.example/items/rain/",
    );
  });

  test("begins with the title if nobody is named", () => {
    assert.equal(
      citationSentence(aCitation({ title: "“Rain” said the Board" })),
      "“‘Rain’ said the Board”, The Test Paper, 10 November 2021, https://paper.example/items/rain/",
    );
  });

  test("says which version it is, and that it was corrected", () => {
    for (const [fields, note] of [
      [{ changed: "2021-11-12" }, "version of 12 November 2021"],
      [{ corrected: "2021-11-10" }, "corrected on 10 November 2021"],
      [{ changed: "2021-11-12", corrected: "2021-11-12" }, "corrected on 12 November 2021"],
      [
        { changed: "2021-11-12", corrected: "2021-11-11" },
        "version of 12 November 2021, corrected on 11 November 2021",
      ],
    ] as const)
      assert.equal(
        citationSentence(aCitation({ ...fields, authors: ["Ann Reed"] })),
        `Ann Reed, “The river rose”, The Test Paper, 10 November 2021, ${note}, https://paper.example/items/rain/`,
      );
  });
});
