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
    const [issue] = issues;
    assert.ok(issue);
    return movedRows(trackers, issue, () => true).map(movedWords);
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

  test("counts a status from the day on which readers could read of it, however old it is", () => {
    const backdated = { date: "2020-05-01", status: "named", item: "flood" };
    assert.deepEqual(wordsOf([{ label: "Lake", statuses: [backdated] }]), ["Lake: Named"]);
    const known = { date: "2021-11-03", status: "searching", item: "rain" };
    assert.deepEqual(wordsOf([{ label: "Lake", statuses: [backdated, known] }]), []);
  });

  test("counts a status that an earlier item told in an update of this week", () => {
    const told = { date: "2021-11-11", status: "named", item: "rain" };
    assert.deepEqual(wordsOf([{ label: "Lake", statuses: [told] }]), ["Lake: Named"]);
  });

  test("says of a row that moved twice where it stands", () => {
    const statuses = ["searching", "named"].map((status, day) => ({
      date: `2021-11-${10 + day}`,
      status,
      item: "flood",
    }));
    assert.deepEqual(wordsOf([{ label: "Lake", statuses }]), ["Lake: Named"]);
  });

  test("stays as it was sent, whatever later issues report", () => {
    const { trackers, issues } = digestOf(
      items,
      aTracker({
        rows: [{ label: "Lake", statuses: [{ date: "2021-11-02", status: "named", item: "flood" }] }],
      }),
    );
    const earlier = issues[1];
    assert.ok(earlier);
    assert.deepEqual(
      movedRows(trackers, earlier, () => true),
      [],
    );
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
