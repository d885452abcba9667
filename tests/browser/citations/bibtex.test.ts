import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bibtex as writeBibtex } from "../../../src/browser/citations/bibtex.ts";
import type { Citation } from "../../../src/browser/citations/citation.ts";
import { usualLanguage } from "../../../src/language/language.ts";
import { aCitation, attacks, readWithBetterBibtex, readWithCitationJs } from "./readers.ts";

const bibtex = (citation: Citation): string => writeBibtex(citation, usualLanguage);

const authors = [
  "Ann Reed",
  "Department for Energy and Net Zero",
  "Department for Science, Innovation and Technology",
  "Ursula von der Leyen",
  "Sammy Davis Jr",
  "علي حسن",
];

describe("BibTeX", () => {
  test("has each fact in a field of its own", () => {
    assert.equal(
      bibtex(
        aCitation({
          authors: ["Ann Reed", "Department for Energy and Net Zero"],
          title: "ICS chiefs & 50% more",
          changed: "2021-11-12",
          corrected: "2021-11-11",
        }),
      ),
      `@article{rain,
  author = {Reed, Ann and {Department for Energy and Net Zero}},
  title = {{ICS chiefs \\& 50\\% more}},
  journal = {The Test Paper},
  number = {2021-W45},
  date = {2021-11-10},
  year = {2021},
  month = nov,
  url = {https://paper.example/items/rain/},
  note = {Version of 12 November 2021, corrected on 11 November 2021},
  entrysubtype = {newspaper}
}
`,
    );
  });

  test("has no authors without a byline", () => {
    assert.doesNotMatch(bibtex(aCitation()), /author/);
    assert.equal(readWithCitationJs(bibtex(aCitation()), "@bibtex/text")[0]?.author, undefined);
  });

  test("is read with the right authors by two readers", () => {
    const text = bibtex(aCitation({ authors }));
    assert.deepEqual(readWithCitationJs(text, "@bibtex/text")[0]?.author, [
      { given: "Ann", family: "Reed" },
      { family: "Department for Energy and Net Zero" },
      { family: "Department for Science, Innovation and Technology" },
      { given: "Ursula", family: "Leyen", "non-dropping-particle": "von der" },
      { given: "Sammy", family: "Davis", suffix: "Jr" },
      { family: "علي حسن" },
    ]);
    assert.deepEqual(readWithBetterBibtex(text).entries[0]?.fields.author, [
      { firstName: "Ann", lastName: "Reed" },
      { name: "Department for Energy and Net Zero" },
      { name: "Department for Science, Innovation and Technology" },
      { firstName: "Ursula", lastName: "Leyen", prefix: "von der" },
      { firstName: "Sammy", lastName: "Davis", suffix: "Jr" },
      { name: "علي حسن" },
    ]);
  });

  for (const text of attacks)
    test(`with ${text} in every field is read as it was by two readers`, () => {
      const url = `https://paper.example/items/${encodeURIComponent(text)}/?a=1&b=~_#c`;
      const written = bibtex(aCitation({ title: text, publication: text, authors: [text, "Bo Jones"], url }));
      const [first, ...others] = readWithCitationJs(written, "@bibtex/text");
      assert.deepEqual(others, []);
      assert.deepEqual(
        [first?.id, first?.title, first?.["container-title"], first?.author?.[0]?.family, first?.URL],
        ["rain", text, text, text, url],
      );
      assert.equal(first?.author?.length, 2);
      const { entries, errors } = readWithBetterBibtex(written);
      assert.deepEqual([errors, entries.length], [[], 1]);
      const { title, journal, author, url: readUrl } = entries[0]?.fields ?? {};
      assert.deepEqual([title, journal, readUrl], [text, text, url]);
      assert.deepEqual(author?.[0], { name: text });
    });

  test("has no line ends, no characters that turn round the text and none that can't be seen in a value", () => {
    const title = "one\r\ntwo\u2028three\u0085four \u202eevil\u202c \u2066x\u2069\u200b\u2060\u00ad";
    assert.match(bibtex(aCitation({ title })), /\n {2}title = \{\{one two three four evil x\}\},\n/);
  });
});
