import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { digestOf, itemOf, slugs } from "./digestOf.ts";

describe("Issues", () => {
  test("are the ISO weeks of their items, newest first", () => {
    const { issues } = digestOf({
      monday: { date: "2021-11-08" },
      sunday: { date: "2021-11-07" },
      winter: { date: "2021-01-03" },
      spring: { date: "2021-01-04" },
    });
    assert.deepEqual(
      issues.map(({ week, from, to, address }) => [week, from, to, address]),
      [
        ["2021-W45", "2021-11-08", "2021-11-14", "/issues/2021-w45/"],
        ["2021-W44", "2021-11-01", "2021-11-07", "/issues/2021-w44/"],
        ["2021-W01", "2021-01-04", "2021-01-10", "/issues/2021-w01/"],
        ["2020-W53", "2020-12-28", "2021-01-03", "/issues/2020-w53/"],
      ],
    );
  });

  test("have the lead first, then the others in order, then those without one, newest first", () => {
    const [issue] = digestOf({
      unordered: { date: "2021-11-09" },
      newer: { date: "2021-11-11" },
      third: { date: "2021-11-12", order: 3 },
      second: { date: "2021-11-10", order: 2 },
      lead: { date: "2021-11-08", order: 1 },
    }).issues;
    assert.equal(slugs(issue?.items), "lead second third newer unordered");
  });

  test("have the issue before and after, even across weeks without one", () => {
    const { issues } = digestOf({
      a: { date: "2021-11-10" },
      b: { date: "2021-10-01" },
      c: { date: "2021-03-01" },
    });
    assert.deepEqual(
      issues.map(({ previous, week, next }) => [previous?.week, week, next?.week]),
      [
        ["2021-W39", "2021-W45", undefined],
        ["2021-W09", "2021-W39", "2021-W45"],
        [undefined, "2021-W09", "2021-W39"],
      ],
    );
  });

  test("have the title and introduction that an editor wrote, if there is one", () => {
    const text = { "content/issues/2021-W45.md": "---\ntitle: High water\n---\nIt rained." };
    const [written, derived] = digestOf({ a: {}, b: { date: "2021-11-01" } }, text).issues;
    assert.deepEqual([written?.title, written?.introduction?.text], ["High water", "It rained."]);
    assert.deepEqual([derived?.title, derived?.introduction], [undefined, undefined]);
  });

  test("exist only for weeks with items", () => {
    assert.deepEqual(digestOf({}, { "content/issues/2021-W45.md": "It rained." }).issues, []);
  });

  test("can be found from their items", () => {
    const digest = digestOf({ flood: {} });
    assert.equal(itemOf(digest, "flood").issue, digest.issues[0]);
  });
});
