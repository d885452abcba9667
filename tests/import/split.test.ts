import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Files } from "../support/digest.ts";
import { filesIn } from "../support/site.ts";
import { imported, importFiles } from "./anImport.ts";

const weekly = `Title: Weekly 12
Number: 12
Date: 2021-03-03

Hello, readers.

## News

Some words.

* [First](https://one.example/) is *new*.
* [Second][two]
    * With more

### Deeper

* Third thing. It is here.

## Events

* 2021-03-09 19:00 | Leeds | [Meetup](https://meet.example/a)
* 9 - no date at all
* March 12 - March 14, 2021: [**Big conference**](https://conf.example/), proposals close soon

## Adverts

Buy this.

[two]: https://two.example/ "Two"
[three]: https://three.example/
`;

const mapping = `split: entries
sections:
  Events: keyDates
  adverts: dropped
  Deeper: { series: watermarks, topics: [energy] }
defaultTopic: water
`;

const item = (headline: string, rest: string) => `---\nheadline: ${headline}\ndate: 2021-03-03\n${rest}`;

describe("A post of many items", () => {
  test("is split at list entries, and each takes the definitions that it uses", async () => {
    const run = await importFiles({ "weekly-12.md": weekly }, mapping);
    assert.equal(run.code, 0, run.err);
    assert.deepEqual(filesIn(join(run.root, "content")), [
      "import.json",
      "issues/2021-W09.md",
      "items/2021/events.md",
      "items/2021/first.md",
      "items/2021/second.md",
      "items/2021/third-thing.md",
    ]);
    assert.equal(
      imported(run, "content/items/2021/first.md"),
      item(
        "First",
        "standfirst: First is new.\ntopics:\n  - water\norder: 1\n---\n\n[First](https://one.example/) is *new*.\n",
      ),
    );
    assert.equal(
      imported(run, "content/items/2021/second.md"),
      item(
        "Second",
        'standfirst: Second\ntopics:\n  - water\norder: 2\n---\n\n[Second][two]\n  * With more\n\n[two]: https://two.example/ "Two"\n',
      ),
    );
    assert.equal(
      imported(run, "content/items/2021/third-thing.md"),
      item(
        "Third thing.",
        "standfirst: Third thing.\ntopics:\n  - energy\nseries: watermarks\norder: 3\n---\n\nThird thing. It is here.\n",
      ),
    );
    assert.equal(
      imported(run, "content/issues/2021-W09.md"),
      "---\ntitle: Weekly 12\nnumber: 12\n---\n\nHello, readers.\n\n## News\n\nSome words.\n",
    );
  });

  test("names the section of an item where the digest lists it, and reports the others", async () => {
    const named = mapping.replace("series: watermarks", "section: Talks");
    const run = await importFiles({ "weekly-12.md": weekly }, named, {
      "_data/site.yaml": "title: Test\nurl: https://paper.example/\nsections: [news]\n",
    });
    assert.equal(run.code, 0, run.err);
    assert.match(imported(run, "content/items/2021/first.md"), /\nsection: news\norder: 1\n---/);
    assert.doesNotMatch(imported(run, "content/items/2021/third-thing.md"), /section/);
    const report = imported(run, "import-report.md");
    assert.match(
      report,
      /## Sections to list in `_data\/site\.yaml`, if items should name them\n\n- Talks \(1 item\)\n/,
    );
    assert.match(
      report,
      /### Items whose section `sections` in _data\/site\.yaml does not list \(1\)\n\n- weekly-12\.md:17: `Talks`\n/,
    );
  });

  test("has key dates, with their time, end, place and link", async () => {
    const run = await importFiles({ "weekly-12.md": weekly }, mapping);
    assert.match(
      imported(run, "content/items/2021/events.md"),
      new RegExp(
        [
          "keyDates:",
          "  - label: Meetup",
          "    date: 2021-03-09T19:00",
          "    kind: happens",
          "    place: Leeds",
          "    url: https://meet.example/a",
          "  - label: Big conference",
          "    date: 2021-03-12",
          "    kind: happens",
          "    until: 2021-03-14",
          "    url: https://conf.example/",
          "order: 4",
          "---",
        ].join("\n"),
      ),
    );
    const report = imported(run, "import-report.md");
    assert.match(report, /### Sections that the mapping drops \(1\)\n\n- weekly-12\.md:27: `Adverts`\n/);
    assert.match(report, /in the text \(1\)\n\n- weekly-12\.md:22: `9 - no date at all`\n/);
  });

  test("is split at headings, whose levels are put right", async () => {
    const text =
      "---\ndate: 2021-03-03\ntitle: Weekly\n---\nHello.\n\n### One\n\nText.\n\n##### Below\n\nMore.\n\n### Two\n\n`### no`\n";
    const run = await importFiles(
      { "weekly.md": text },
      'split: "###"\ndefaultTopic: water\nopening: dropped\n',
    );
    assert.equal(
      imported(run, "content/items/2021/one.md"),
      item("One", "standfirst: Text.\ntopics:\n  - water\norder: 1\n---\n\nText.\n\n## Below\n\nMore.\n"),
    );
    assert.equal(
      imported(run, "content/items/2021/two.md"),
      item("Two", 'standfirst: "### no"\ntopics:\n  - water\norder: 2\n---\n\n`### no`\n'),
    );
  });

  test("is split at bold openings, or at lines that a pattern finds", async () => {
    const text = "---\ndate: 2021-03-03\ntitle: Weekly\n---\n**One:** text.\n\nMore.\n\n**Two**\n\nText.\n";
    const bold = await importFiles(
      { "weekly.md": text },
      "split: bold\ndefaultTopic: water\nopening: items\n",
    );
    assert.deepEqual(headlinesIn(bold.root), ["One", "Two"]);
    const lines = "---\ndate: 2021-03-03\ntitle: Weekly\n---\n## A\n\n1) One\ntext\n2) Two\ntext\n";
    const pattern = await importFiles(
      { "weekly.md": lines },
      "split: pattern\npattern: ^\\d\\) (.*)\ndefaultTopic: water\n",
    );
    assert.deepEqual(headlinesIn(pattern.root), ["One", "Two"]);
  });
});

describe("What posts refer to", () => {
  test("comes along: pictures of the source, and links to other posts", async () => {
    const files: Files = {
      "_config.yml": "",
      "_posts/2021-03-03-rain.md":
        "---\ntitle: Rain\npermalink: /rain/\n---\n![Hills](/img/hills.png) ![](gone.png) ![Far](https://far.example/a.png)\n",
      "_posts/2021-03-10-snow.md":
        "---\ntitle: Snow\n---\nAfter [rain](/rain/) and [hail](/hail/). `[x](/rain/)`\n",
      "img/hills.png": "picture",
    };
    const run = await importFiles(files);
    assert.equal(readFileSync(join(run.root, "content/images/hills.png"), "utf8"), "picture");
    assert.match(
      imported(run, "content/items/2021/rain.md"),
      /\n!\[Hills\]\(hills\.png\) !\[\]\(gone\.png\) !\[Far\]\(https:\/\/far\.example\/a\.png\)\n$/,
    );
    assert.match(
      imported(run, "content/items/2021/snow.md"),
      /\nAfter \[rain\]\(\/items\/rain\/\) and \[hail\]\(\/hail\/\)\. `\[x\]\(\/rain\/\)`\n$/,
    );
    const report = imported(run, "import-report.md");
    assert.match(
      report,
      /### Pictures that are not in the source \(1\)\n\n- _posts\/2021-03-03-rain\.md: `gone\.png`\n/,
    );
    assert.match(
      report,
      /### Pictures on other sites: a link to those in texts was kept\. `--fetch` fetches them \(1\)\n/,
    );
    assert.match(report, /old address was kept \(1\)\n\n- _posts\/2021-03-10-snow\.md: `\/hail\/`\n/);
    assert.match(imported(run, "content/items/2021/rain.md"), /\nformerAddresses:\n {2}- \/rain\/\n---/);
  });
});

test("Pictures without a description come along, and are reported", async () => {
  const run = await importFiles({
    "_config.yml": "",
    "_posts/2021-03-03-rain.md": "---\ntitle: Rain\nimage: /img/hills.svg\n---\n![](/img/hills.svg)\n",
    "img/hills.svg": "<svg/>",
  });
  assert.match(imported(run, "content/items/2021/rain.md"), /^image:\n {2}src: hills\.svg\n---$/m);
  assert.match(
    imported(run, "import-report.md"),
    /### Pictures without a description: .* \(2\)\n\n- _posts\/2021-03-03-rain\.md: `\/img\/hills\.svg`\n/,
  );
});

test("A picture gets the ending of what it is", async () => {
  const run = await importFiles({
    "2021-03-03-rain.md": "---\ntitle: Rain\n---\n![Hills](hills.png)\n",
    "hills.png": Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  });
  assert.match(imported(run, "content/items/2021/rain.md"), /!\[Hills\]\(hills\.jpg\)\n$/);
  assert.ok(filesIn(join(run.root, "content/images")).includes("hills.jpg"));
});

function headlinesIn(root: string): string[] {
  return filesIn(join(root, "content/items")).map(
    (file) => /headline: (.*)/.exec(readFileSync(join(root, "content/items", file), "utf8"))?.[1] ?? "",
  );
}
