import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FoundItem } from "../../../../src/browser/search/downloads/foundItems.ts";
import { downloadName } from "../../../../src/browser/search/downloads/saveDownload.ts";
import { itemsCsv } from "../../../../src/browser/search/downloads/writeDownload.ts";
import type { SearchNames } from "../../../../src/browser/search/searchNames.ts";

const names: SearchNames = {
  labels: {},
  groups: [
    { id: "water", kind: "topic", label: "Water, salt", address: "/topics/water/", names: [] },
    { id: "mud", kind: "topic", label: "Mud", address: "/topics/mud/", names: [] },
  ],
  months: [],
  vocabulary: [],
};

function aFoundItem(title: string, values: readonly string[] = []): FoundItem {
  return {
    citation: {
      key: "rain",
      authors: [
        { kind: "person", name: "Ann Reed", parts: undefined },
        { kind: "organisation", name: "The Desk", parts: undefined },
      ],
      title,
      publication: "The Test Paper",
      publisher: "The Test Paper",
      issue: "2021-W45",
      date: "2021-11-10",
      changed: undefined,
      corrected: undefined,
      url: "https://paper.example/items/rain/",
      language: "en-GB",
    },
    standfirst: "It rained.",
    values: new Set(values),
  };
}

describe("A table of what was found", () => {
  test("has a row for each item, with the names of its subjects, and says that it is UTF-8", () => {
    assert.equal(
      itemsCsv([aFoundItem("Größe", ["topic water", "topic mud", "label analysis"])], names),
      "\ufeffheadline,date,standfirst,authors,label,topics,organisations,people,series,story,issue,changed,corrected,url\r\n" +
        'Größe,2021-11-10,It rained.,Ann Reed; The Desk,Analysis,"Water, salt; Mud",,,,,2021-W45,,,https://paper.example/items/rain/\r\n',
    );
  });

  test("has no formulas and no broken rows, whatever a headline says", () => {
    const attack = '=HYPERLINK("https://evil.example","a")\r\n+1';
    const [, row] = itemsCsv([aFoundItem(attack)], names).split(/\r\n(?=[^+]|$)/);
    assert.ok(row?.startsWith(`"'=HYPERLINK(""https://evil.example"",""a"")\r\n+1",2021-11-10,`), row);
  });
});

test("A file is named after what was asked, without anything that a system forbids", () => {
  assert.equal(downloadName("Über “CO₂” & ../mud?", "csv"), "search-über-co2-mud.csv");
  assert.equal(downloadName("", "ris"), "search.ris");
  assert.equal(downloadName("rain ".repeat(50), "bib").length, 60 + ".bib".length);
});
