import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { movedRows, movedWords } from "../../../src/digest/trackers/movedRows.ts";
import { digestOf, type Items } from "../../digest/digestOf.ts";
import { anItem } from "../../support/digest.ts";
import { aTracker } from "../../support/trackers.ts";
import { anEmail } from "./emailIssues.ts";

const items: Items = { rain: { date: "2021-11-03" }, flood: {} };

describe("What moved this week", () => {
  const wordsOf = (rows: Record<string, unknown>[]) => {
    const { trackers, issues } = digestOf(items, aTracker({ rows }));
    return movedRows(trackers, issues[0]?.items ?? []).map(movedWords);
  };
  const row = (label: string, status = "named") => ({
    label,
    statuses: [{ date: "2021-11-10", status, item: "flood" }],
  });

  test("names one or two rows", () => {
    assert.deepEqual(wordsOf([row("Lake"), row("Sea", "searching")]), ["Lake: Named; Sea: Searching"]);
  });

  test("counts the rows of each status if there are more", () => {
    assert.deepEqual(wordsOf([row("Lake"), row("Sea", "searching"), row("Bay")]), ["Named 2, Searching 1"]);
  });

  test("leaves out what other weeks reported, and a status that is only reported again", () => {
    const before = { date: "2021-11-03", status: "named", item: "rain" };
    const again = {
      label: "Lake",
      statuses: [before, { date: "2021-11-10", status: "named", item: "flood" }],
    };
    assert.deepEqual(wordsOf([again, { label: "Sea", statuses: [before] }]), []);
  });

  test("is one line of the email, with a link to the tracker", async () => {
    const { email } = await anEmail({ "content/items/flood.md": anItem(), ...aTracker() });
    assert.match(
      email.text,
      /\n\nWhat moved this week: Who leads each board\? The River Board: Named\.\nhttps:\/\/paper\.example\/trackers\/boards\/\n\n/,
    );
    assert.match(
      email.html,
      /What moved this week:<\/strong> <a [^>]*href="https:\/\/paper\.example\/trackers\/boards\/"[^>]*>Who leads each board\?<\/a> The River Board: Named\./,
    );
  });
});
