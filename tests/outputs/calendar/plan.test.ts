import assert from "node:assert/strict";
import { test } from "node:test";
import { planPages } from "../../../src/build/plan.ts";
import { RenderContext } from "../../../templates/renderContext.ts";
import { digestOf } from "../../digest/digestOf.ts";

const assets = {} as RenderContext["assets"];

/** The keys of the pages and files of the calendar, on a day. */
async function keysOn(today: string, ...others: object[]): Promise<ReadonlyMap<string, string>> {
  const digest = digestOf(
    {
      bids: {
        keyDates: [
          { label: "Bids open", date: "2021-11-20", kind: "opens" },
          { label: "Bids close", date: "2022-01", kind: "closes" },
          ...others,
        ],
      },
    },
    {},
    { today },
  );
  const plan = await planPages(new RenderContext(digest, assets), "code");
  return new Map([...plan].filter(([file]) => /calendar|\/topics\/water\/|\/items\/bids\//.test(file)));
}

test("as days pass, only pages that show a date are rendered again when it is past, without its calendar link", async () => {
  const before = await keysOn("2021-11-12");
  assert.deepEqual(await keysOn("2021-11-20"), before);
  const after = await keysOn("2021-11-21");
  const changed = [...after].filter(([file, key]) => before.get(file) !== key).map(([file]) => file);
  assert.deepEqual(changed.sort(), [
    "/calendar/2021/index.html",
    "/calendar/index.html",
    "/items/bids/index.html",
    "/topics/water/index.html",
  ]);
  assert.deepEqual(
    [...before.keys()].filter((file) => !after.has(file)),
    ["/items/bids/bids-open.ics"],
  );
  assert.ok(after.has("/topics/water/calendar.ics") && after.has("/items/bids/bids-close.ics"));
});

test("the page of a year is rendered again when another of its dates is past", async () => {
  const year = "/calendar/2021/index.html";
  const other = { label: "Talks", date: "2021-12", kind: "happens" };
  const [before, after] = [await keysOn("2021-11-21", other), await keysOn("2022-01-01", other)];
  assert.ok(before.has(year) && before.get(year) !== after.get(year));
});
