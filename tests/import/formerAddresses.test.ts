import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { runCommand } from "../support/site.ts";
import { imported, importFiles } from "./anImport.ts";

const weekly = (title: string, day: string, permalink: string, text: string) =>
  `---\ntitle: ${title}\ndate: ${day}\npermalink: ${permalink}\n---\n${text}`;

describe("The addresses of the old site", () => {
  test("stay with the item of a post, except those that no page can have", async () => {
    const run = await importFiles({
      "rain.md":
        "---\ntitle: Rain\ndate: 2021-03-03\npermalink: /rain.html\nredirect_from: [/?p=12, /wet, /a//b]\n---\nIt rained.\n",
      "snow.md":
        "---\ntitle: Snow\ndate: 2021-03-04\npermalink: /items/snow/\nredirect_from: /Wet/\n---\nIt snowed, after [rain](/?p=12).\n",
    });
    assert.equal(run.code, 0, run.err);
    assert.match(
      imported(run, "content/items/2021/rain.md"),
      /\nformerAddresses:\n {2}- \/rain\.html\n {2}- \/\?p=12\n {2}- \/wet\n---/,
    );
    assert.match(
      imported(run, "content/items/2021/snow.md"),
      /\n---\n\nIt snowed, after \[rain\]\(\/items\/rain\/\)\.\n$/,
    );
    assert.doesNotMatch(imported(run, "content/items/2021/snow.md"), /formerAddresses/);
    assert.match(
      imported(run, "import-report.md"),
      /### Old addresses that don't lead on: .* \(2\)\n\n- rain\.md: `\/a\/\/b`\n- snow\.md: `\/Wet\/`\n/,
    );
  });

  test("of a post that was split become its issue's, and its anchors its items'", async () => {
    const run = await importFiles(
      {
        "12.md": weekly(
          "Twelve",
          "2021-03-03",
          "/12/",
          'Hello.\n\n## One {#first}\n\nText, see [two](#second).\n\n<a name="second"></a>\n\n## Two\n\nMore.\n',
        ),
        "13.md": weekly(
          "Thirteen",
          "2021-03-05",
          "/13",
          "## Three\n\nAfter [one](/12/#first) and [all](/12).\n",
        ),
      },
      'split: "##"\ndefaultTopic: water\n',
    );
    assert.equal(run.code, 0, run.err);
    assert.equal(
      imported(run, "content/issues/2021-W09.md"),
      "---\nformerAddresses:\n  - /12/\n  - /13\n---\n\nHello.\n",
    );
    const one = imported(run, "content/items/2021/one.md");
    assert.match(one, /\nformerAddresses:\n {2}- \/12\/#first\n---/);
    assert.match(one, /see \[two\]\(\/items\/two\/\)/);
    assert.match(imported(run, "content/items/2021/two.md"), /\n {2}- \/12\/#second\n---/);
    assert.match(
      imported(run, "content/items/2021/three.md"),
      /After \[one\]\(\/items\/one\/\) and \[all\]\(\/issues\/2021-w09\/\)\./,
    );
    assert.doesNotMatch(imported(run, "import-report.md"), /Anchors|Old addresses/);
    const { exitCode, output } = await runCommand("check", ["--root", run.root]);
    assert.equal(exitCode, 0, output);
  });

  test("follow from days and names as the mapping says, also where these have no leading zeros", async () => {
    const run = await importFiles(
      { "2021-3-4-hail.md": "---\ntitle: Hail\n---\nIt hailed.\n" },
      "defaultTopic: water\naddress: /{year}/{month}/{day}/{slug}.html\n",
    );
    assert.equal(run.code, 0, run.err);
    assert.match(imported(run, "content/items/2021/hail.md"), /\n {2}- \/2021\/03\/04\/hail\.html\n---/);
    assert.doesNotMatch(imported(run, "import-report.md"), /old address|Dates/);
  });

  test("of a web page come with the ids of its headings", async () => {
    const page =
      '<link rel="canonical" href="https://old.example/14.html"><time datetime="2021-03-12"></time><h1>Fourteen</h1><main><h2 id="four">Four</h2><p>Text.</p></main>';
    const run = await importFiles({ "14.html": page }, 'split: "##"\ndefaultTopic: water\n');
    assert.equal(run.code, 0, run.err);
    assert.match(imported(run, "content/items/2021/four.md"), /\n {2}- \/14\.html#four\n---\n\nText\.\n$/);
    assert.match(imported(run, "content/issues/2021-W10.md"), /\nformerAddresses:\n {2}- \/14\.html\n/);
  });

  test("are lost and reported where nothing is on their page, and so are anchors without one", async () => {
    const run = await importFiles(
      {
        "12.md": weekly("Twelve", "2021-03-03", "/12/", "Only notes.\n"),
        "13.md": "---\ntitle: Thirteen\ndate: 2021-04-03\n---\n## One {#first}\n\nText.\n",
      },
      'split: "##"\ndefaultTopic: water\n',
    );
    const report = imported(run, "import-report.md");
    assert.match(report, /### Old addresses that don't lead on: .* \(1\)\n\n- 12\.md: `\/12\/`\n/);
    assert.match(report, /### Anchors that were left out: .* \(1\)\n\n- 13\.md:5: `\{#first\}`\n/);
  });
});
