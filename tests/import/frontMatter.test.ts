import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readDay } from "../../src/import/fields/readDay.ts";
import { filesIn } from "../support/site.ts";
import { imported, importFiles } from "./anImport.ts";

const item = (fields: string, body: string) =>
  `---\nheadline: Rain\ndate: 2021-03-03\n${fields}---\n\n${body}\n`;

/** Each kind of front matter: the file, its text, and the item that it becomes. */
const cases: Readonly<Record<string, readonly [file: string, text: string, becomes: string]>> = {
  "YAML, with an author who is a group": [
    "rain.md",
    "---\ntitle: Rain\ndate: 2021-03-03T23:30:00-08:00\nauthors:\n  - name: Ann Reed\n    url: https://a.example/\n---\nIt fell.\n",
    item("standfirst: It fell.\ntopics:\n  - water\nbyline: Ann Reed\n", "It fell."),
  ],
  "TOML of Hugo": [
    "content/rain.md",
    '+++\ntitle = "Rain"\ndate = 2021-03-03T23:30:00-08:00\ndraft = true\ntags = ["energy"]\n+++\nIt fell.\n',
    item("standfirst: It fell.\ntopics:\n  - energy\ndraft: true\n", "It fell."),
  ],
  "JSON of Hugo": [
    "content/rain.md",
    '{\n  "title": "Rain",\n  "date": "2021-03-03",\n  "summary": "In short."\n}\n\nIt fell.\n',
    item("standfirst: In short.\ntopics:\n  - water\n", "It fell."),
  ],
  "Pelican's fields": [
    "rain.md",
    "Title: Rain\nDate: 2021-03-03 10:20\nTags: energy, rivers\nAuthors: Ann Reed; Bo Lind\n\nIt fell.\n",
    item(
      "standfirst: It fell.\ntopics:\n  - energy\n  - rivers\nbyline:\n  - Ann Reed\n  - Bo Lind\n",
      "It fell.",
    ),
  ],
  "none, but a heading and a day in the file's name": [
    "2021-03-03-x.md",
    "# Rain\n\nIt fell.\n",
    item("standfirst: It fell.\ntopics:\n  - water\n", "It fell."),
  ],
  "that of a web page": [
    "rain.html",
    '<html><head><title>Rain | Site</title><meta property="og:title" content="Rain"><meta property="article:published_time" content="2021-03-03T23:30:00-08:00"></head><body><nav>Menu</nav><article><p>It <em>fell</em>.</p></article></body></html>',
    item("standfirst: It fell.\ntopics:\n  - water\n", "It *fell*."),
  ],
};

describe("Front matter", () => {
  for (const [what, [file, text, becomes]] of Object.entries(cases))
    test(`is read: ${what}`, async () => {
      const run = await importFiles({ [file]: text });
      assert.equal(run.code, 0, run.out + run.err);
      assert.deepEqual(filesIn(join(run.root, "content/items")), ["2021/rain.md"]);
      assert.equal(imported(run, "content/items/2021/rain.md"), becomes);
    });

  test("that nothing is made of is reported by name", async () => {
    const run = await importFiles({
      "2021-03-03-x.md": "---\ntitle: Rain\nlayout: post\nmood: wet\n---\nIt fell.\n",
    });
    assert.match(
      imported(run, "import-report.md"),
      /nothing was made of \(1\)\n\n- 2021-03-03-x\.md: `mood: wet`\n/,
    );
  });
});

test("Front matter with a mistake is read as far as it can be, and the mistake is reported", async () => {
  const text = "---\ntitle: Rain\nsponsor:\n  body: 'Buy\n<br>\n  link: x\ndate: 2021-03-03\n---\nIt fell.\n";
  const run = await importFiles({ "x.md": text });
  assert.equal(run.code, 0, run.out);
  assert.match(
    imported(run, "import-report.md"),
    /\n- x\.md: `its front matter can't be read: Missing closing 'quote\. The other fields were read`\n/,
  );
});

describe("A day", () => {
  const days: Readonly<Record<string, string | undefined>> = {
    "2021-03-03T23:30:00-08:00": "2021-03-03",
    "2021/3/3 01:00 +1200": "2021-03-03",
    "Wed, 03 Mar 2021 23:30:00 -0800": "2021-03-03",
    "March 3rd, 2021": "2021-03-03",
    "3 March 2021": "2021-03-03",
    "Wed Mar 03 23:30:00 UTC 2021": "2021-03-03",
    "20210303": "2021-03-03",
    "04/23/2021": "2021-04-23",
    "2021-02-30": undefined,
    soon: undefined,
  };
  for (const [text, day] of Object.entries(days))
    test(`is read as it is written: ${text}`, () => assert.equal(readDay(text)?.day, day));

  test("that could be another one is ambiguous", () => {
    assert.deepEqual(readDay("03/04/2021"), { day: "2021-04-03", isAmbiguous: true });
  });
});
