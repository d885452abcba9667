import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fieldsWith, itemFieldNames, notations, prosePaths } from "../../../src/content/schema/fieldUses.ts";
import { itemFields } from "../../../src/content/schema/index.ts";

describe("The uses of an item's fields", () => {
  test("name the prose in a field, in a group of fields and in each entry of a list", () => {
    const fields = { headline: "Rain", image: { alt: "A river" }, keyDates: [{ label: "Opens" }, {}] };
    const paths = prosePaths(fields).map((path) => path.join("."));
    assert.deepEqual(paths, [
      "headline",
      "standfirst",
      "image.alt",
      "image.caption",
      "keyDates.0.label",
      "keyDates.0.place",
      "keyDates.1.label",
      "keyDates.1.place",
      ...["figures.label", "updates.note"],
    ]);
  });

  test("are listed in the order of the manual", () => {
    const used = fieldsWith("exported");
    assert.deepEqual(
      used,
      itemFieldNames.filter((name) => used.some((each) => each === name)),
    );
    assert.ok(used.includes("headline") && !used.some((name) => String(name) === "draft"));
  });
});

describe("The notation of a value", () => {
  const notationsOf = (...names: string[]) => names.map((name) => notations.get(name));

  test("is words for texts that readers see", () => {
    const found = notationsOf("headline", "byline", "image.alt", "sources.publisher", "updates.note");
    assert.deepEqual(new Set(found), new Set(["words"]));
  });

  test("is exact for ids, dates, choices, files and web addresses", () => {
    const found = notationsOf(
      ...[
        "topics",
        "date",
        "label",
        "image.src",
        "sources.url",
        "sources.date",
        "keyDates.was",
        "formerSlugs",
      ],
    );
    assert.deepEqual(new Set(found), new Set(["exact"]));
  });

  test("is a number for numbers, and for true and false", () => {
    assert.deepEqual(
      new Set(notationsOf("order", "draft", "figures.value", "figures.of")),
      new Set(["number"]),
    );
  });

  test("is known for every field", () => {
    const known = new Set([...notations.keys()].map((name) => name.split(".")[0]));
    assert.deepEqual(known, new Set(Object.keys(itemFields.shape)));
  });
});
