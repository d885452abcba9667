import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { digestOf, type Items } from "../../digest/digestOf.ts";
import { all, type Element, textOf, wellFormed } from "../../support/wellFormed.ts";
import { feedFiles } from "./feedFiles.ts";

/** Items of a day each, the oldest first: `item-1`, `item-2` and so on. */
function items(count: number): Items {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `item-${index + 1}`,
      { date: new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10) },
    ]),
  );
}

/** The documents of the whole feed, by their addresses. */
function documents(count: number, more: Items = {}): ReadonlyMap<string, string> {
  return new Map(
    [...feedFiles(digestOf({ ...items(count), ...more }))].filter(([file]) => /^\/feed(\.xml|\/)/.test(file)),
  );
}

function rootOf(text: string | undefined): Element {
  return wellFormed(text ?? "");
}

function entriesOf(text: string | undefined): string[] {
  return all(rootOf(text), "entry").map((entry) => /item-(\d+)/.exec(textOf(entry, "id") ?? "")?.[1] ?? "");
}

function linksOf(text: string | undefined): Record<string, string> {
  const links = all(rootOf(text), "link").map(({ attributes: { rel = "", href = "" } }) => [
    rel,
    href.replace("https://paper.example", ""),
  ]);
  return Object.fromEntries(links);
}

describe("The archive of the main feed", () => {
  test("begins with the hundredth item: before that, the feed has all entries", () => {
    assert.deepEqual([...documents(99).keys()], ["/feed.xml"]);
    assert.equal(entriesOf(documents(99).get("/feed.xml")).length, 99);
    assert.deepEqual([...documents(100).keys()], ["/feed.xml", "/feed/1.xml"]);
  });

  test("has pages of fifty entries, counted from the oldest, and each entry is in one document", () => {
    const found = documents(175);
    const counts = [...found].map(([file, text]) => [file, entriesOf(text).length]);
    assert.deepEqual(counts, [
      ["/feed.xml", 75],
      ["/feed/1.xml", 50],
      ["/feed/2.xml", 50],
    ]);
    const inOrder = ["/feed.xml", "/feed/2.xml", "/feed/1.xml"].flatMap((file) => entriesOf(found.get(file)));
    assert.deepEqual(
      inOrder,
      Array.from({ length: 175 }, (_, index) => String(175 - index)),
    );
  });

  test("leads from the newest entries to the oldest and back, by the names of RFC 5005", () => {
    const found = documents(150);
    assert.deepEqual(linksOf(found.get("/feed.xml")), {
      alternate: "/",
      self: "/feed.xml",
      "prev-archive": "/feed/2.xml",
      next: "/feed/2.xml",
    });
    assert.deepEqual(linksOf(found.get("/feed/2.xml")), {
      alternate: "/",
      self: "/feed/2.xml",
      current: "/feed.xml",
      "prev-archive": "/feed/1.xml",
      next: "/feed/1.xml",
      previous: "/feed.xml",
    });
    assert.deepEqual(linksOf(found.get("/feed/1.xml")), {
      alternate: "/",
      self: "/feed/1.xml",
      current: "/feed.xml",
      "next-archive": "/feed/2.xml",
      previous: "/feed/2.xml",
    });
  });

  test("marks its pages as archives, but not the feed of the newest entries", () => {
    const marks = [...documents(100).values()].map((text) => all(rootOf(text), "fh:archive").length);
    assert.deepEqual(marks, [0, 1]);
  });

  test("does not change its pages while items are added, except that the last gets a link to the next", () => {
    const before = documents(100);
    assert.equal(documents(149).get("/feed/1.xml"), before.get("/feed/1.xml"));
    const [after, later] = [documents(150), documents(200)];
    assert.equal(
      after.get("/feed/1.xml")?.replace(/<link rel="(next-archive|previous)".*\n/g, ""),
      before.get("/feed/1.xml")?.replace(/<link rel="previous".*\n/, ""),
    );
    assert.equal(later.get("/feed/1.xml"), after.get("/feed/1.xml"));
  });

  test("changes only the page of an item that is corrected", () => {
    const updates = [{ date: "2021-11-12", kind: "correction", note: "No rain." }];
    const [before, after] = [
      documents(150),
      documents(150, { "item-7": { ...items(7)["item-7"], updates } }),
    ];
    const changed = [...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
    assert.deepEqual(changed, ["/feed/1.xml"]);
    assert.equal(textOf(rootOf(after.get("/feed/1.xml")), "updated"), "2021-11-12T00:00:00+00:00");
  });
});
