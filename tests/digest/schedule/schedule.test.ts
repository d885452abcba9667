import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readContent } from "../../../src/content/readContent.ts";
import { createDigest } from "../../../src/digest/createDigest.ts";
import { type Schedule, scheduleOf } from "../../../src/digest/schedule/schedule.ts";
import { aDigest, anItem, type Files } from "../../support/digest.ts";
import type { Items } from "../digestOf.ts";

/** The schedule of some items on Friday 12 November 2021, in week 45. */
function schedule(items: Items, files: Files = {}): Schedule {
  const written = Object.entries(items).map(([slug, fields]) => [`content/items/${slug}.md`, anItem(fields)]);
  const { content } = readContent(aDigest({ ...Object.fromEntries(written), ...files }));
  return scheduleOf(createDigest(content, { today: "2021-11-12", preview: false }), content.issues);
}

const slugs = (entries: readonly { file: string }[]) =>
  entries.map(({ file }) => file.replace(/.*\/|\.md$/g, "")).join(" ");

describe("The schedule's upcoming issues", () => {
  test("are those of items dated after today, earliest first, each with its week", () => {
    const { coming } = schedule({
      today: { date: "2021-11-12" },
      tomorrow: { date: "2021-11-13" },
      winter: { date: "2022-01-02" },
      monday: { date: "2021-11-15" },
    });
    assert.deepEqual(
      coming.map(({ week, from, to, items }) => [week, from, to, slugs(items)]),
      [
        ["2021-W45", "2021-11-08", "2021-11-14", "tomorrow"],
        ["2021-W46", "2021-11-15", "2021-11-21", "monday"],
        ["2021-W52", "2021-12-27", "2022-01-02", "winter"],
      ],
    );
  });

  test("have their items by day and then in the order of the issue", () => {
    const [issue] = schedule({
      unordered: { date: "2021-11-17" },
      second: { date: "2021-11-17", order: 2 },
      lead: { date: "2021-11-17", order: 1 },
      earlier: { date: "2021-11-16", order: 9 },
    }).coming;
    assert.equal(slugs(issue?.items ?? []), "earlier lead second unordered");
  });

  test("say when items go out, before and after the clocks change, if the site has a time", () => {
    const site =
      "title: The Test Paper\nurl: https://paper.example/\ntimeZone: Europe/London\npublishedAt: 07:00\n";
    const items = { winter: { date: "2022-03-26" }, summer: { date: "2022-03-27" } };
    const instants = (files: Files) =>
      schedule(items, files).coming.flatMap((issue) => issue.items.map(({ goesOut }) => goesOut));
    assert.deepEqual(instants({ "_data/site.yaml": site }), [
      "2022-03-26T07:00:00+00:00",
      "2022-03-27T07:00:00+01:00",
    ]);
    assert.deepEqual(instants({}), ["2022-03-26", "2022-03-27"]);
  });

  test("show the texts written for them, even without items, but not those of published issues", () => {
    const text = "---\ntitle: High water\n---\nIt rained.";
    const { coming } = schedule(
      { out: { date: "2021-11-10" }, monday: { date: "2021-11-15" } },
      {
        "content/issues/2021-W44.md": text,
        "content/issues/2021-W45.md": text,
        "content/issues/2021-W46.md": text,
        "content/issues/2021-W47.md": "It rained.",
      },
    );
    assert.deepEqual(
      coming.map(({ text, items }) => [text, slugs(items)]),
      [
        [{ file: "content/issues/2021-W46.md", title: "High water" }, "monday"],
        [{ file: "content/issues/2021-W47.md", title: undefined }, ""],
      ],
    );
  });
});

describe("The schedule's drafts", () => {
  test("say whether their day or their week is past", () => {
    const { coming, drafts } = schedule({
      ahead: { date: "2021-11-13", draft: true },
      today: { date: "2021-11-12", draft: true },
      yesterday: { date: "2021-11-11", draft: true },
      sunday: { date: "2021-11-07", draft: true },
    });
    assert.deepEqual(
      drafts.map((draft) => [slugs([draft]), draft.week, draft.past]),
      [
        ["sunday", "2021-W44", "week"],
        ["yesterday", "2021-W45", "day"],
        ["today", "2021-W45", undefined],
        ["ahead", "2021-W45", undefined],
      ],
    );
    assert.deepEqual(coming, []);
  });
});

describe("The schedule's items to review", () => {
  test("are the published items whose review date has passed, oldest first", () => {
    const { toReview } = schedule({
      recent: { reviewBy: "2021-11-11" },
      long: { reviewBy: "2021-03-01", date: "2020-11-10" },
      today: { reviewBy: "2021-11-12" },
      never: {},
      draft: { reviewBy: "2021-01-01", draft: true },
      coming: { reviewBy: "2021-01-01", date: "2021-12-01" },
    });
    assert.equal(slugs(toReview), "long recent");
    assert.equal(toReview[0]?.reviewBy, "2021-03-01");
  });
});
