import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { isRejected, loadDigest } from "../../src/build/loadDigest.ts";
import { type Plan, planPages } from "../../src/build/plan.ts";
import { renderPages } from "../../src/build/renderPages.ts";
import { RenderContext } from "../../templates/renderContext.ts";
import { aDigestWithEverything } from "../site/everyPage/everything.ts";
import { anItem, writeFiles } from "../support/digest.ts";

const assets = {
  style: "/assets/style.css",
  printStyle: "/assets/print.css",
  feedStyle: "/assets/feed.css",
  fonts: ["/assets/font.woff2"],
  search: "/assets/search.js",
  downloads: "/assets/downloads.js",
  share: "/assets/share.js",
  tables: "/assets/tables.js",
};
const root = aDigestWithEverything();
writeFiles(root, {
  "_data/topics.yaml": `- id: water
  label: Water
  scope: All that is wet
- id: rivers
  label: Rivers
  aliases: [streams]
  broader: water
- id: lakes
  label: Lakes
  broader: energy
- id: energy
  label: Energy
`,
  "_data/people.yaml": `- id: ann-reed
  name: Ann Reed
  roles:
    - role: Chair
      organisation: river-board
      from: 2020-04
  sameAs:
    - https://ann.example/
  fediverse: ann@social.example
- id: bo-jones
  name: Bo Jones
  roles:
    - role: Clerk
      organisation: water-board
`,
  "_data/series.yaml": `- id: watermarks
  name: Watermarks
  standfirst: What the water left
  byline: Ann Reed
`,
  "_data/storylines.yaml": `- id: flood
  name: The flood
  standfirst: The river rose
  closed: 2021-11-30
- id: drought
  name: The drought
`,
  "content/storylines/flood.md": "The water falls.\n",
  "_data/organisations.yaml": `- id: river-board
  name: The River Board
  region: North
  successor: water-board
  sameAs:
    - https://rivers.example/
- id: water-board
  name: The Water Board
  aliases: [TWB]
  code: QWB
  kind: board
`,
  "_data/map.yaml": `- organisation: river-board
  column: 1
  row: 1
  short: RB
- organisation: water-board
  column: 2
  row: 1
`,
  "content/trackers/defences.yaml": `question: Are the defences ready?
standfirst: We ask each board
statuses:
  - id: ready
    name: Ready
    meaning: They hold
    tone: done
  - id: begun
    name: Begun
    tone: under-way
rows:
  - organisation: river-board
    statuses:
      - date: 2021-11-03
        status: begun
        item: last-week
        note: Half a wall
      - date: 2021-11-10
        status: ready
        item: everything
  - organisation: water-board
  - label: The old mill
totals:
  - date: 2021-11-10
    status: ready
    value: 2
    of: 3
    item: everything
    note: It does not say which
`,
  "content/topics/water.md": "All about water.\n",
  "content/issues/2021-W45.md": "---\ntitle: A wet week\n---\nIt rained.\n",
  "content/items/last-week.md": anItem({
    headline: "Before the flood",
    date: "2021-11-03",
    topics: ["rivers"],
    related: [{ item: "everything", as: "differs-from" }],
  }),
  "content/about.md": "What this is.\n",
  "content/pages/legal.md": "---\ntitle: Legal\n---\nWho we are.\n",
  "content/pages/legal/privacy.md":
    "---\ntitle: Privacy\ndescription: What we keep\n---\nWe keep *addresses*.\n",
  "_data/site.yaml": `title: The Test Paper
url: https://paper.example/
subscribe:
  service: form
  address: https://lists.example
  email: mail
  topicField: group
  honeypot: website
  hidden: [{ name: list, value: all }]
  privacy: /legal/privacy/
  topics: [{ topic: water, value: w }]
`,
});
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(md|yaml)$/.test(file) && !/river-([02-9]|1.)/.test(file))
  .sort();

describe("A page with the same key is rendered to the same bytes", () => {
  for (const file of files)
    test(`after any change to ${file}`, async () => {
      const before = await siteNow("2021-11-20");
      const whole = readFileSync(join(root, file), "utf8");
      let tried = 0;
      for (const text of changesOf(whole)) {
        writeFiles(root, { [file]: text });
        if (await holds(before, "2021-11-20", `${file}:\n${text}`)) tried++;
      }
      rmSync(join(root, file));
      await holds(before, "2021-11-20", `without ${file}`);
      writeFiles(root, { [file]: whole });
      assert.ok(tried > 0, "no change was a valid one");
    });

  test("after an item is added", async () => {
    const before = await siteNow("2021-11-20");
    writeFiles(root, {
      "content/items/new.md": anItem({ date: "2021-11-09", organisations: ["water-board"] }),
    });
    assert.ok(await holds(before, "2021-11-20", "a new item"));
    rmSync(join(root, "content/items/new.md"));
  });

  test("as days pass", async () => {
    const before = await siteNow("2021-11-20");
    for (const day of ["2021-11-05", "2021-11-21", "2022-03-01"]) assert.ok(await holds(before, day, day));
  });
});

test("Few pages get a new key when the text of one item changes", async () => {
  const before = await siteNow("2021-11-20");
  writeFiles(root, {
    "content/items/last-week.md": `${readFileSync(join(root, "content/items/last-week.md"))}More.\n`,
  });
  const after = await siteNow("2021-11-20");
  const changed = [...after.plan]
    .filter(([page, key]) => before.plan.get(page) !== key)
    .map(([page]) => page);
  const ofTheItem = ["/items/last-week/", "/issues/2021-w44/", "/topics/rivers/", "/archive/2021/11/"];
  for (const page of ofTheItem) assert.ok(changed.includes(`${page}index.html`), page);
  assert.ok(!changed.includes("/items/river-3/index.html"));
  assert.ok(!changed.includes("/organisations/river-board/feed.xml"));
});

interface Site {
  readonly plan: Plan;
  readonly pages: ReadonlyMap<string, string>;
}

/** The site as it is now, or undefined when it would not be built. */
async function siteNow(day: string): Promise<Site> {
  const preparation = loadDigest(root, day, false);
  assert.ok(!isRejected(preparation));
  const edition = new RenderContext(preparation.digest, assets);
  const rendered = await renderPages(edition);
  return {
    plan: await planPages(edition, "code"),
    pages: new Map(rendered.map(({ file, content }) => [file, content.toString()])),
  };
}

/** Compares the site as it is now with what was before. Returns whether there is one. */
async function holds(before: Site, day: string, change: string): Promise<boolean> {
  if (isRejected(loadDigest(root, day, false))) return false;
  const after = await siteNow(day);
  assert.deepEqual([...after.plan.keys()].sort(), [...after.pages.keys()].sort());
  for (const [file, key] of after.plan)
    if (before.plan.get(file) === key)
      assert.equal(after.pages.get(file), before.pages.get(file), `${file} after ${change}`);
  return true;
}

/** A text with each of its lines changed in turn: by a letter at its end, within its last word, or in its last digit. */
function* changesOf(text: string): Generator<string> {
  const lines = text.split("\n");
  for (const [at, line] of lines.entries())
    for (const changed of [
      `${line}x`,
      line.replace(/[a-z](?=[^a-z]*$)/, "q"),
      line.replace(/\d(?=\D*$)/, "7"),
    ])
      if (line.trim() !== "" && changed !== line) yield lines.with(at, changed).join("\n");
}
