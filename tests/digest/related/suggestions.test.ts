import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Digest } from "../../../src/digest/digest.ts";
import { suggestionsFor } from "../../../src/digest/related/suggestions.ts";
import { digestOf, type Items, itemOf } from "../digestOf.ts";

/** Items about other matters: without them, nothing is rare. */
const others: Items = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [
    `other-${index}`,
    { headline: `Notes, part ${index}`, date: "2021-10-01", topics: ["rivers"] },
  ]),
);

const haematology = {
  headline: "Haematology in Leeds under scrutiny",
  standfirst: "Whistleblowers question the service.",
};

/** Each suggestion with what both items share. */
const suggested = (digest: Digest, slug: string) =>
  suggestionsFor(itemOf(digest, slug), digest).map(
    ({ item, shared }) => `${item.slug}: ${shared.join(", ")}`,
  );

/** The flood has a main topic of its own, so that no other item is its neighbour there. */
const amongOthers = (items: Items): Items => ({
  ...others,
  ...Object.fromEntries(
    Object.entries(items).map(([slug, fields]) => [
      slug,
      { topics: [slug === "flood" ? "water" : "rivers"], ...fields },
    ]),
  ),
});

const suggestedIn = (items: Items, slug = "flood") => suggested(digestOf(amongOthers(items)), slug);

describe("Suggested are", () => {
  test("items that share rare terms, which are named as they are written", () => {
    const items = {
      flood: haematology,
      rain: { headline: "Leeds builds", standfirst: "Its haematology moves.", date: "2021-11-01" },
    };
    assert.deepEqual(suggestedIn(items), ["rain: Haematology, Leeds"]);
    assert.deepEqual(suggestedIn(items, "rain"), ["flood: Leeds, haematology"]);
  });

  test("items with a plural of the same word, or a possessive", () => {
    const items = {
      flood: { headline: "Scanner at Leeds’s infirmary" },
      rain: { headline: "Two scanners for Leeds" },
    };
    assert.deepEqual(suggestedIn(items), ["rain: Scanner, Leeds"]);
  });

  test("items that share a rare organisation and a person, before what only shares terms", () => {
    const shared = { organisations: ["river-board"], people: ["ann-reed"] };
    const items = {
      flood: { ...haematology, ...shared },
      rain: { headline: "Haematology in Leeds", date: "2021-11-01" },
      snow: { headline: "It snows", ...shared, date: "2021-09-01" },
    };
    assert.deepEqual(suggestedIn(items), ["snow: Ann Reed, The River Board", "rain: Haematology, Leeds"]);
  });

  test("at most four, of those that share as much the nearest in time", () => {
    const days = ["2021-11-10", "2021-11-01", "2021-10-20", "2021-10-10", "2021-09-01"];
    const items = Object.fromEntries(days.map((date) => [`on-${date}`, { ...haematology, date }]));
    const flood = { ...haematology, date: "2021-11-11" };
    const slugs = suggestedIn({ flood, ...items }).map((line) => line.split(":")[0]);
    assert.deepEqual(slugs, ["on-2021-11-10", "on-2021-11-01", "on-2021-10-20", "on-2021-10-10"]);
  });

  test("not items that share only what is common, a single term, or words without a matter", () => {
    const items = {
      flood: { headline: "Reportedly announced after Scunthorpe" },
      rain: { headline: "After Scunthorpe, reportedly announced again" },
    };
    assert.deepEqual(suggestedIn(items), []);
  });

  test("not items that are related, of the same story, or the neighbours in the main topic", () => {
    const related = (item: string) => [{ item, as: "follows" }];
    const items = {
      flood: { ...haematology, date: "2021-11-10" },
      answer: { ...haematology, date: "2021-11-11", related: related("flood") },
      end: { ...haematology, date: "2021-11-12", related: related("answer") },
      before: { ...haematology, date: "2021-11-09", topics: ["water"] },
      first: { ...haematology, date: "2021-11-08" },
    };
    assert.deepEqual(suggestedIn(items), ["first: Haematology, Leeds, scrutiny"]);
  });

  test("not items that are held back", () => {
    const items = { flood: haematology, rain: { ...haematology, date: "2022-01-01" } };
    assert.deepEqual(suggestedIn(items), []);
  });

  test("none in a digest of fewer than 16 items", () => {
    assert.deepEqual(suggested(digestOf({ flood: haematology, rain: haematology }), "flood"), []);
  });
});

describe("What items share", () => {
  test("is not said twice: words of a subject's name count only with the subject", () => {
    const about = {
      headline: "Ann Reed and the river board",
      organisations: ["river-board"],
      people: ["ann-reed"],
    };
    assert.deepEqual(suggestedIn({ flood: about, rain: { ...about, date: "2021-11-01" } }), [
      "rain: Ann Reed, The River Board",
    ]);
  });

  test("is a whole name if its words follow each other", () => {
    const about = { headline: "Closure of Queen Elizabeth Infirmary" };
    assert.deepEqual(suggestedIn({ flood: about, rain: { ...about, date: "2021-11-01" } }), [
      "rain: Closure, Queen Elizabeth Infirmary",
    ]);
  });
});

test("One more item changes the suggestions only of items that share much with it", () => {
  const items = {
    flood: haematology,
    rain: { ...haematology, date: "2021-11-01" },
    snow: { headline: "Glaciers of Snowdon", date: "2021-11-02" },
  };
  const ice = { headline: "Glaciers above Snowdon", date: "2021-11-03", topics: ["water"] };
  const [before, after] = [digestOf(amongOthers(items)), digestOf(amongOthers({ ...items, ice }))];
  const changed = Object.keys({ ...others, ...items }).filter(
    (slug) => `${suggested(before, slug)}` !== `${suggested(after, slug)}`,
  );
  assert.deepEqual(changed, ["snow"]);
});
