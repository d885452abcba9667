import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { became, flood, update } from "./revisedItems.ts";

describe("npm run check -- --since keeps key dates:", () => {
  const closing = { label: "Applications close", date: "2021-12-01", kind: "closes" };
  const before = anItem({ keyDates: [closing] });
  const now = (...keyDates: object[]) => became(before, anItem({ keyDates }));
  const other = "or add an entry to `updates` that says what changed and why.";

  test("a date that moved says where it was", () => {
    const said = `The key date “Applications close” was published with 2021-12-01, but readers are not told that it moved. Add \`2021-12-01\` to its \`was\`, ${other}`;
    assert.deepEqual(now({ ...closing, date: "2021-12-08" }), [`${flood}:9:11: error: ${said}`]);
    assert.deepEqual(now({ ...closing, date: "2021-12-08", was: ["2021-12-01"] }), []);
    const moved = anItem({ keyDates: [{ ...closing, date: "2021-12-08", was: ["2021-12-01"] }] });
    assert.deepEqual(became(moved, anItem({ keyDates: [{ ...closing, date: "2021-12-08" }] })), [
      `${flood}:9:11: error: ${said}`,
    ]);
  });

  test("a date whose end moved says so in a note", () => {
    const days = { ...closing, until: "2021-12-03" };
    const published = anItem({ keyDates: [days] });
    assert.deepEqual(became(published, anItem({ keyDates: [{ ...days, until: "2021-12-04" }] })), [
      `${flood}:11:12: error: The end of the key date “Applications close” was published as 2021-12-03, but is now 2021-12-04, and readers are not told. Put it back, ${other}`,
    ]);
    const told = anItem({ keyDates: [{ ...days, until: "2021-12-04" }], updates: [update] });
    assert.deepEqual(became(published, told), []);
    const moved = { ...days, date: "2021-12-08", until: "2021-12-10", was: ["2021-12-01"] };
    assert.deepEqual(became(published, anItem({ keyDates: [moved] })), []);
    assert.match(now(days).join(), /was published as none, but is now 2021-12-03/);
  });

  test("a date that moved back says so, and where it was in between", () => {
    const moved = { ...closing, was: ["2021-12-08"] };
    const back = { ...moved, date: "2021-12-08", was: ["2021-12-01"] };
    const said = `The key date “Applications close” was published with 2021-12-08, but readers are not told that it moved. Add \`2021-12-08\` to its \`was\`, ${other}`;
    assert.deepEqual(became(anItem({ keyDates: [moved] }), anItem({ keyDates: [back] })), [
      `${flood}:9:11: error: ${said}`,
    ]);
    const twice = { ...moved, date: "2021-12-08", was: ["2021-12-08", "2021-12-01"] };
    assert.deepEqual(became(anItem({ keyDates: [moved] }), anItem({ keyDates: [twice] })), []);
  });

  test("a date that moved says so permanently, whatever a new note says", () => {
    const [moved, still] = [
      { ...closing, was: ["2021-11-30"] },
      anItem({ keyDates: [closing], updates: [update] }),
    ];
    assert.deepEqual(became(anItem({ keyDates: [moved] }), still), [
      `${flood}:8:5: error: The key date “Applications close” was published with \`2021-11-30\` in \`was\`, but has fewer entries there now. Put them back. If one was wrong, replace it with the right one.`,
    ]);
    const mended = anItem({ keyDates: [{ ...closing, was: ["2021-11-29"] }], updates: [update] });
    assert.deepEqual(became(anItem({ keyDates: [moved] }), mended), []);
  });

  test("a certain date can't become expected, but an expected date can become certain", () => {
    assert.deepEqual(now({ ...closing, kind: "expected" }), [
      `${flood}:10:11: error: The key date “Applications close” was published as certain, but is now only expected. Put \`closes\` back, ${other}`,
    ]);
    assert.deepEqual(became(anItem({ keyDates: [{ ...closing, kind: "expected" }] }), before), []);
  });

  test("a withdrawn date stays, and stays withdrawn", () => {
    const said = `The key date “Applications close” was published with 2021-12-01, but has been removed. Put it back, with the day on which it was called off in \`withdrawn\`, ${other}`;
    assert.deepEqual(now(), [`${flood}:7:11: error: ${said}`]);
    const withdrawn = { ...closing, withdrawn: "2021-11-12" };
    assert.deepEqual(now(withdrawn), []);
    assert.deepEqual(became(anItem({ keyDates: [withdrawn] }), before), [
      `${flood}:8:5: error: The key date “Applications close” was withdrawn, but is no longer. Put \`withdrawn\` back, ${other}`,
    ]);
  });

  test("dates keep the id that calendars know, whatever a note says", () => {
    const said = `${flood}:8:5: error: Readers have the key date “Applications close” in their calendars as \`applications-close\`, but its name has changed. Give it \`id: applications-close\`. Its label may change.`;
    assert.deepEqual(now({ ...closing, label: "Bids close" }), [said]);
    assert.deepEqual(now({ ...closing, id: "bids" }), [said]);
    const noted = anItem({ keyDates: [{ ...closing, id: "bids" }], updates: [update] });
    assert.match(became(before, noted).join(), /Give it `id: applications-close`\. Its label may change\.$/);
    assert.deepEqual(now({ ...closing, id: "applications-close" }), []);
  });

  test("dates may become more exact, be reworded, get others beside them, and move if a note says so", () => {
    assert.deepEqual(now({ ...closing, date: "2021-12-01T17:00" }), []);
    assert.deepEqual(now({ ...closing, label: "Bids close", id: "applications-close" }), []);
    assert.deepEqual(now({ ...closing, label: "Aardvarks" }, { ...closing, date: "2021-12-02" }), [
      `${flood}:12:11: error: The key date “Applications close” was published with 2021-12-01, but readers are not told that it moved. Add \`2021-12-01\` to its \`was\`, ${other}`,
    ]);
    assert.deepEqual(now({ label: "They open", date: "2021-11-20", kind: "opens" }, closing), []);
    assert.deepEqual(became(before, anItem({ updates: [update], date: "2021-11-09" })), []);
  });
});
