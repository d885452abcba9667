import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { eventsIn } from "../../outputs/calendar/readings.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { goodSite, pageAt } from "../../support/site.ts";
import { htmlProblems } from "../everyPage/validator.ts";

const consultation = { label: "Consultation", date: "2021-10", until: "2021-11-26", kind: "opens" };
const congress = {
  label: "The congress",
  date: "2021-12-01",
  until: "2021-12-03",
  kind: "happens",
  place: "Town Hall, Leeds",
  url: "https://congress.example/",
};

const folder = await goodSite({
  root: aDigest({
    "content/items/flood.md": anItem({ headline: "The flood", keyDates: [consultation, congress] }),
    "content/items/rain.md": anItem({ headline: "The rain", date: "2021-11-03", keyDates: [congress] }),
  }),
  now: "2021-11-12T12:00Z",
  words: ["--no-search"],
});

const textAt = (address: string) =>
  pageAt(folder, address)
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ");

test("a date that has begun is upcoming until it ends, and pages say from when to when, and where", async () => {
  for (const address of ["/calendar/", "/topics/water/", "/items/flood/"]) {
    const text = textAt(address);
    assert.match(text, /October 2021 to 26 November 2021 ?(?!· past)/, address);
    assert.match(text, /1 to 3 December 2021 The congress, Town Hall, Leeds/, address);
    assert.match(
      pageAt(folder, address),
      /<a href="https:\/\/congress\.example\/">The congress<\/a>/,
      address,
    );
    assert.match(
      pageAt(folder, address),
      /<time datetime="2021-12-01">1<\/time> to <time datetime="2021-12-03">/,
      address,
    );
    assert.deepEqual(await htmlProblems({ file: address, html: pageAt(folder, address) }), []);
  }
});

test("a date that two items list is there once, with links to both", () => {
  for (const address of ["/calendar/", "/calendar/2021/", "/topics/water/"])
    assert.match(textAt(address), /Leeds The flood, The rain Add “The congress” to your calendar/, address);
  assert.equal(textAt("/calendar/").split("The congress,").length, 2);
  assert.match(textAt("/calendar/"), /2021 2 dates/);
  assert.equal(eventsIn(folder).events.size, 2);
  const feed = readFileSync(join(folder, "feed.json"), "utf8");
  assert.match(feed, /1 to 3 December 2021:/);
});
