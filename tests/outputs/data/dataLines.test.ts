import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dataFiles } from "../../../src/outputs/data/dataFiles.ts";
import { dataSets } from "../../../src/outputs/data/dataSets.ts";
import { recordLines } from "../../../src/outputs/exportRecord.ts";
import { digestOf } from "../../digest/digestOf.ts";
import { aTracker } from "../../support/trackers.ts";
import { attacks, hostileDigest } from "./hostile.ts";
import { csvRows, fileOf, jsonRows } from "./readData.ts";

const hostile = hostileDigest();
const [formula, , , minus, , quoted, , , bidi] = attacks;

describe("The rows of a set", () => {
  for (const set of dataSets.filter(({ parts }) => parts === undefined))
    test(`are the same in both files: ${set.name}`, () => {
      const [csv, json] = [csvRows(hostile, set.name), jsonRows(hostile, set.name)];
      assert.ok(csv.length > 0);
      assert.deepEqual(csv.map(Object.keys), Array(csv.length).fill(set.columns.map(({ name }) => name)));
      for (const [index, row] of json.entries())
        for (const { name } of set.columns)
          assert.equal(unguarded(csv[index]?.[name]), asCell(row[name]), `${name} of row ${index}`);
      assert.equal(json.length, csv.length);
    });

  test("are in the order of the columns in JSON", () => {
    for (const set of dataSets)
      for (const row of set.rows(hostile)) {
        const names = set.columns.map(({ name }) => name).filter((name) => Object.hasOwn(row, name));
        assert.deepEqual(
          Object.keys(row).filter((name) => name !== "waiting"),
          names,
          set.name,
        );
      }
  });
});

/** A value as a cell should have it. */
function asCell(value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => String(each).replaceAll(";", ",")).join("; ");
  return value === undefined ? "" : String(value);
}

/** A cell without the apostrophe that keeps a formula text. */
function unguarded(cell: string | undefined): string | undefined {
  return cell?.replace(/^'(?=[=+\-@＝])/, "");
}

describe("CSV", () => {
  test("has an apostrophe before texts that a spreadsheet would run, and none before numbers", () => {
    const [item] = csvRows(hostile, "items");
    assert.equal(item?.headline, "'=HYPERLINK(“http://evil.example”,“x”)");
    assert.equal(item?.byline, `'${minus}; say "no", or, not; ${bidi}`);
    const [figure] = csvRows(hostile, "figures");
    assert.deepEqual([figure?.label, figure?.value, figure?.of], [`'${minus}`, "-0.4", "1e+21"]);
    const texts = dataSets
      .flatMap(({ name }) => csvRows(hostile, name))
      .flatMap(({ value: _, ...row }) => Object.values(row));
    assert.deepEqual(
      texts.filter((text) => /^[=+\-@＝]/.test(text)),
      [],
    );
  });

  test("starts with a byte order mark, and its lines end as RFC 4180 says", () => {
    const related = digestOf({ flood: {}, rain: { related: [{ item: "flood", as: "follows" }] } });
    const text = fileOf(related, "/data/relations.csv");
    assert.equal(text, "\ufeffitem,as,related\r\nrain,follows,flood\r\n");
  });

  test("has no texts of items, because a cell of Excel has at most 32,767 characters", () => {
    assert.equal("text" in (csvRows(hostile, "items")[0] ?? {}), false);
  });
});

describe("JSON Lines", () => {
  test("of items are what the export writes, divided by year", () => {
    assert.deepEqual(
      [fileOf(hostile, "/data/items/2021.jsonl"), fileOf(hostile, "/data/items/2020.jsonl")],
      [...recordLines(hostile)],
    );
  });

  test("have texts as they are", () => {
    const [row] = jsonRows(hostile, "figures");
    assert.deepEqual(row, {
      ...{ item: "flood", published: "2021-11-10", label: minus },
      ...{ value: -0.4, of: 1e21, unit: formula, asOf: "2021-11" },
    });
    assert.equal(jsonRows(hostile, "organisations")[0]?.name, quoted);
  });
});

test("Drafts and items of the future are in no file", () => {
  const digest = digestOf(
    {
      flood: { related: [{ item: "secret-draft", as: "follows" }] },
      "secret-draft": { draft: true, figures: [{ label: "Secret figure", value: 1 }] },
      "secret-plan": { date: "2021-12-24", keyDates: [{ label: "Secret", date: "2022-01", kind: "opens" }] },
    },
    aTracker(),
  );
  for (const file of dataFiles(digest))
    assert.doesNotMatch([...file.lines()].join(""), /secret/i, file.address);
});
