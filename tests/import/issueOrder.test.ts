import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { filesIn } from "../support/site.ts";
import { type ImportRun, imported, importFiles, importInto } from "./anImport.ts";

const split = "split: entries\ndefaultTopic: water\nsections: { Events: keyDates }\n";
const post = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}`;

/** The headlines of the imported items, each after its order. */
const ordersIn = (run: ImportRun) =>
  filesIn(join(run.root, "content/items"))
    .map((file) => imported(run, `content/items/${file}`))
    .map((text) => `${/^order: (.*)/m.exec(text)?.[1]} ${/^headline: (.*)/m.exec(text)?.[1]}`)
    .toSorted();

test("items keep the order of the source in their issue, also in a week of several posts", async () => {
  const run = await importFiles(
    {
      "2021-03-03-twelve.md": post("Twelve", "## News\n\n- Wet\n- Dry\n\n## More\n\n- Cold\n"),
      "2021-03-05-extra.md": post("Extra", "## News\n\n- Above\n- Below\n"),
      "2021-03-10-thirteen.md": post("Thirteen", "## News\n\n- Late\n- Early\n"),
    },
    split,
  );
  const orders = ["1 Late", "1 Wet", "2 Dry", "2 Early", "3 Cold", "4 Above", "5 Below"];
  assert.deepEqual(ordersIn(run), orders);
  const again = await importInto(run.root, run.source);
  assert.match(again.out, /\n0 files added, 0 rewritten, 8 unchanged\.\n/);
  assert.deepEqual(ordersIn(run), orders);
});

test("pictures right below an entry stay with it, and those elsewhere are in the introduction", async () => {
  const list =
    "![Map](https://a.example/map.png)\n\n- [Wet](https://b.example/)\n\n![Rain](https://a.example/rain_(1).png)\n\n  [![Hail](https://a.example/hail.png)](https://b.example/hail)\n\n- Dry\n\n  ![Sun](https://a.example/sun.png)\n\nText.\n\n![End](https://a.example/end.png)\n";
  const run = await importFiles({ "2021-03-03-twelve.md": post("Twelve", `## News\n\n${list}`) }, split);
  assert.match(
    imported(run, "content/items/2021/wet.md"),
    /---\n\n\[Wet\]\(https:\/\/b\.example\/\)\n\n!\[Rain\]\(https:\/\/a\.example\/rain_\(1\)\.png\)\n\n\[!\[Hail\]\(https:\/\/a\.example\/hail\.png\)\]\(https:\/\/b\.example\/hail\)\n$/,
  );
  assert.match(
    imported(run, "content/items/2021/dry.md"),
    /---\n\nDry\n\n!\[Sun\]\(https:\/\/a\.example\/sun\.png\)\n$/,
  );
  assert.equal(
    imported(run, "content/issues/2021-W09.md"),
    "---\ntitle: Twelve\n---\n\n## News\n\n![Map](https://a.example/map.png)\n\nText.\n\n![End](https://a.example/end.png)\n",
  );
});

test("a post that is one item comes before its key dates, and has no order if its week has no other items", async () => {
  const run = await importFiles(
    {
      "2021-03-03-wet.md": post("Wet", "It rained.\n\n## Events\n\n- 2021-03-09: Meetup\n"),
      "2021-03-10-dry.md": post("Dry", "It was dry.\n"),
      "2021-03-11-cold.md": post("Cold", "It was cold.\n"),
    },
    split.replace("entries", "whole"),
  );
  assert.deepEqual(ordersIn(run), ["1 Wet", "2 Events", "undefined Cold", "undefined Dry"]);
});
