import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Citation } from "../../../src/browser/citations/citation.ts";
import { ris as writeRis } from "../../../src/browser/citations/ris.ts";
import { usualLanguage } from "../../../src/language/language.ts";
import { aCitation, attacks, readWithAstrocite, readWithCitationJs } from "./readers.ts";

const ris = (citation: Citation): string => writeRis(citation, usualLanguage);

describe("RIS", () => {
  test("has a line for each fact, and ends lines as the format demands", () => {
    assert.equal(
      ris(aCitation({ authors: ["Ann Reed", "Sammy Davis Jr", "The River Board"], corrected: "2021-11-10" })),
      [
        "TY  - NEWS",
        "AU  - Reed, Ann",
        "AU  - Davis, Sammy, Jr",
        "AU  - The River Board",
        "TI  - The river rose",
        "T2  - The Test Paper",
        "IS  - 2021-W45",
        "DA  - 2021/11/10/",
        "PY  - 2021",
        "PB  - The Test Paper",
        "LA  - en-GB",
        "UR  - https://paper.example/items/rain/",
        "N1  - Corrected on 10 November 2021",
        "ER  - ",
        "",
      ].join("\r\n"),
    );
  });

  test("names an organisation without its commas, which would begin a given name", () => {
    const written = ris(aCitation({ authors: ["Department for Science, Innovation and Technology"] }));
    assert.equal(
      readWithCitationJs(written, "@ris/file")[0]?.reporter,
      "Department for Science Innovation and Technology",
    );
  });

  for (const text of attacks)
    test(`with ${text} in every field is read as one entry with that text by two readers`, () => {
      const written = ris(aCitation({ title: text, publication: text, authors: ["Ann Reed", text] }));
      const [first, ...others] = readWithCitationJs(written, "@ris/file");
      assert.deepEqual(others, []);
      assert.deepEqual(
        [first?.type, first?.title, first?.["container-title"]],
        ["article-newspaper", text, text],
      );
      assert.deepEqual(first?.reporter, ["Reed, Ann", text.replace(/[\s,]+/g, " ")]);
      const [read, ...more] = readWithAstrocite(written);
      assert.deepEqual(more, []);
      assert.deepEqual(
        [read?.type, read?.title, read?.["container-title"]],
        ["article-newspaper", text, text],
      );
      assert.deepEqual(read?.author?.[0], { family: "Reed", given: "Ann" });
      assert.equal(read?.author?.length, 2);
      for (const line of written.split("\r\n").slice(0, -1)) assert.match(line, /^[A-Z][A-Z0-9] {2}- /);
      assert.doesNotMatch(written.replaceAll("\r\n", ""), /[\r\n]/);
    });

  test("has no entry of its own for a text with line ends", () => {
    const title = "Rain\r\nER  - \r\nTY  - BOOK\u2028TI  - Other";
    assert.match(ris(aCitation({ title })), /\r\nTI {2}- Rain ER - TY - BOOK TI - Other\r\n/);
  });
});
