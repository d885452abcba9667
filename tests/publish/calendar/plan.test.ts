import assert from "node:assert/strict";
import { test } from "node:test";
import { planPages } from "../../../src/publish/plan.ts";
import { Edition } from "../../../templates/edition.ts";
import { digestOf } from "../../digest/digestOf.ts";

const assets = {} as Edition["assets"];

/** The keys of the pages and files of the calendar, on a day. */
async function keysOn(today: string): Promise<ReadonlyMap<string, string>> {
  const digest = digestOf(
    {
      bids: {
        keyDates: [
          { label: "Bids open", date: "2021-11-20", kind: "opens" },
          { label: "Bids close", date: "2022-01", kind: "closes" },
        ],
      },
    },
    {},
    { today },
  );
  const plan = await planPages(new Edition(digest, assets), "code");
  return new Map([...plan].filter(([file]) => /calendar|\/topics\/water\/|\/items\/bids\//.test(file)));
}

test("as days go by, nothing of the calendar is made anew but its page, when a date is past", async () => {
  const before = await keysOn("2021-11-12");
  assert.deepEqual(await keysOn("2021-11-20"), before);
  const after = await keysOn("2021-11-21");
  const changed = [...after].filter(([file, key]) => before.get(file) !== key).map(([file]) => file);
  assert.deepEqual(changed.sort(), ["/calendar/2021/index.html", "/calendar/index.html"]);
  assert.ok(after.has("/topics/water/calendar.ics") && after.has("/items/bids/calendar.ics"));
});
