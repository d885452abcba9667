import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { EmailTooLong } from "../../../src/outputs/email/emailIssue.ts";
import { bytesOf, maxBytes, targetBytes } from "../../../src/outputs/email/emailPlan.ts";
import { anItem } from "../../support/digest.ts";
import { anEmail, manyItems } from "./emailIssues.ts";

const kept = (part: string) => part.replace(/\s+/g, " ").match(/rose again/g)?.length ?? 0;
/** So many dates from January 2022 on, one a day. */
const keyDates = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    label: `Vote ${index + 1}`,
    date: new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10),
    kind: "happens",
  }));
const told = (part: string) => part.match(/Vote \d+/g) ?? [];

describe("An email's size", () => {
  test("does not change an issue that is short enough", async () => {
    const { email } = await anEmail(manyItems(20, 100));
    assert.deepEqual(email.shortened, []);
    assert.equal(kept(email.html), 20 * 20);
  });

  test("leaves out bodies, from the last item's to the lead's, only until it is at most 80 kB", async () => {
    const { email } = await anEmail(manyItems(60, 400));
    const size = bytesOf(email.html);
    const bodies = 60 - email.shortened.length;
    assert.ok(size <= targetBytes && size > targetBytes - 3_500, `${size} bytes`);
    assert.deepEqual(
      email.shortened,
      Array.from({ length: 60 - bodies }, (_, index) => `item-${60 - index}`),
    );
    assert.ok(bodies > 5, `${bodies} bodies`);
    assert.equal(kept(email.html), bodies * 80);
    assert.match(email.html, /What happened in 60\..*Read on/s);
    assert.equal(kept(email.text), bodies * 80);
    assert.match(
      email.text,
      /What happened in 60\.\n\nRead on: https:\/\/paper\.example\/items\/item-60\/\n/,
    );
    assert.ok(email.html.includes("In this issue"));
  });

  test("leaves out key dates after the next twelve before it leaves out a body", async () => {
    const lead = { headline: "The votes", order: 1, keyDates: keyDates(60) };
    const files = (count: number) => ({ ...manyItems(count, 400), "content/items/dates.md": anItem(lead) });
    const { email: short } = await anEmail(files(1));
    assert.deepEqual([short.laterDates, told(short.html).length, told(short.text).length], [0, 60, 60]);
    const { email } = await anEmail(files(20));
    assert.deepEqual([email.laterDates, email.shortened], [48, []]);
    for (const part of [email.html, email.text]) {
      assert.deepEqual(told(part), told(short.text).slice(0, 12));
      assert.match(part, /48 later key dates/);
    }
    assert.match(email.html, /href="https:\/\/paper\.example\/calendar\/"/);
    assert.match(email.text, /\n\n48 later key dates: https:\/\/paper\.example\/calendar\/\n/);
    const { email: longer } = await anEmail(files(40));
    assert.equal(longer.laterDates, 48);
    assert.ok(bytesOf(longer.html) <= targetBytes && bytesOf(longer.html) > targetBytes - 3_500);
    assert.equal(longer.shortened[0], "item-40");
  });

  test("leaves out the list of items, and then standfirsts from the last item's on, if that is not enough", async () => {
    const { email } = await anEmail(manyItems(100, 50));
    assert.equal(email.shortened.length, 100);
    assert.ok(bytesOf(email.html) <= targetBytes);
    assert.ok(!email.html.includes("In this issue"));
    assert.ok(email.html.includes("What happened in 1."));
    assert.ok(!email.html.includes("What happened in 100."));
    assert.match(email.html, /Story 100/);
  });

  test("is an error if headlines alone are more than mail programs show", async () => {
    await assert.rejects(anEmail(manyItems(320, 10)), (error) => {
      assert.ok(error instanceof EmailTooLong);
      assert.match(
        error.message,
        /^The email of 2021-W45 has \d+\.\d kB even with headlines alone, and Gmail cuts off everything after 102 kB\. Divide the issue\.$/,
      );
      return true;
    });
  });

  test("counts bytes, not characters", async () => {
    const body = "河川が増水した。".repeat(1_350);
    const items = [1, 2, 3].map((number) => [
      `content/items/item-${number}.md`,
      anItem({ order: number }, body),
    ]);
    const { email } = await anEmail(Object.fromEntries(items));
    assert.deepEqual(email.shortened, ["item-3"]);
    assert.ok(bytesOf(email.html) <= maxBytes);
  });
});
