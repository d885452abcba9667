import assert from "node:assert/strict";
import { test } from "node:test";
import { eventsIn } from "../../outputs/calendar/readings.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { filesIn, goodSite, pageAt } from "../../support/site.ts";

test("the calendar files of the sample agree, and its deadline is at the right minute in London", async () => {
  const { files, events } = eventsIn(await goodSite({ now: "2021-09-10T12:00Z" }));
  assert.ok(files.length >= 7 && events.size >= 5);
  const deadline = [...events.values()].find(({ summary }) => summary.startsWith("Applications close"));
  assert.equal(deadline?.start, "2021-09-26T22:59:00.000Z");
});

test("a digest without dates has no calendar, no calendar files, and no link to any", async () => {
  const bare = await goodSite({
    root: aDigest({ "content/items/rain.md": anItem() }),
    words: ["--no-search"],
  });
  assert.deepEqual(
    filesIn(bare).filter((file) => file.endsWith(".ics")),
    [],
  );
  assert.ok(!filesIn(bare).includes("calendar/index.html"));
  for (const page of ["/", "/feeds/"])
    assert.doesNotMatch(pageAt(bare, page), /\/calendar\/|calendar\.ics|webcal:/);
});
