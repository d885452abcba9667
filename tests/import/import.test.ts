import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aDigest, type Files } from "../support/digest.ts";
import { filesIn, runCommand } from "../support/site.ts";
import { aSource, imported, importFiles, importInto } from "./anImport.ts";

const jekyll: Files = {
  "_config.yml": "title: Old site\n",
  "_posts/2021-03-03-rain.md":
    "---\nlayout: post\ntitle: It rained\ndate: 2021-03-03 23:30:00 -0800\ntags: [hydrology]\nauthor: Ann Reed\ndescription: Rain fell.\n---\n\n# It rained\n\nIt *rained* all day.[^1]\n\n[^1]: On the hills.\n",
  "_posts/2021-03-10-snow.md": "---\ntitle: It snowed\n---\n\nSnow fell. It lay for days.\n",
};

describe("npm run import", () => {
  test("makes an item of each post, which `check` accepts", async () => {
    const run = await importFiles(jekyll);
    assert.equal(run.code, 0, run.err);
    assert.deepEqual(filesIn(join(run.root, "content")), [
      "import.json",
      "items/2021/it-rained.md",
      "items/2021/it-snowed.md",
    ]);
    assert.equal(
      imported(run, "content/items/2021/it-rained.md"),
      "---\nheadline: It rained\ndate: 2021-03-03\nstandfirst: Rain fell.\ntopics:\n  - water\nbyline: Ann Reed\n---\n\nIt *rained* all day.[^1]\n\n[^1]: On the hills.\n",
    );
    assert.equal(
      imported(run, "content/items/2021/it-snowed.md"),
      "---\nheadline: It snowed\ndate: 2021-03-10\nstandfirst: Snow fell.\ntopics:\n  - water\n---\n\nSnow fell. It lay for days.\n",
    );
    const { exitCode, output } = await runCommand("check", ["--root", run.root]);
    assert.equal(exitCode, 0, output);
  });

  test("reports what was lost and guessed, each kind with its places", async () => {
    const run = await importFiles(jekyll);
    assert.equal(
      imported(run, "import-report.md"),
      [
        "# Import of a Jekyll site",
        "",
        "- 2 posts read: 2 items and 0 texts of issues.",
        "- 2 files added, 0 rewritten, 0 unchanged.",
        "- 2 losses and 2 guesses.",
        "",
        "## Lost",
        "",
        "### Posts whose old address is not known: write `address` into the mapping, and it leads to the page named here (2)",
        "",
        "- _posts/2021-03-03-rain.md: `/items/it-rained/`",
        "- _posts/2021-03-10-snow.md: `/items/it-snowed/`",
        "",
        "## Guessed",
        "",
        "### Standfirsts that were taken from the first sentence, because `optional` in _data/site.yaml does not list `standfirst` (1)",
        "",
        "- _posts/2021-03-10-snow.md:5: `Snow fell.`",
        "",
        "### Items that got the default topic (1)",
        "",
        "- _posts/2021-03-10-snow.md:5: `It snowed`",
        "",
      ].join("\n"),
    );
  });

  test("first has to look at the source, and writes a mapping file", async () => {
    const [root, source] = [aDigest(), aSource(jekyll)];
    const early = await importInto(root, source);
    assert.equal(early.code, 2);
    assert.equal(
      early.err,
      "There is no import.yaml. Add --dry-run first: it looks at the source, and writes one for you to correct.\n",
    );
    const dry = await importInto(root, source, "--dry-run");
    assert.equal(dry.code, 0, dry.err);
    assert.match(
      dry.out,
      /^This is a Jekyll site, with 2 posts\.\n\nRhythm: weekly, from 2021-03-03 to 2021-03-10\./,
    );
    assert.equal(
      readFileSync(join(root, "import.yaml"), "utf8"),
      "# What the parts of the source become. Correct it, commit it, and import. See docs/importing.md.\nsplit: whole # whole, #, ##, ###, entries, bold or pattern\nheadline: auto # heading, link, bold, sentence or title\notherTags: dropped # or topics\ndefaultTopic: general # of items without another topic\n# address: /{year}/{month}/{day}/{slug}/ # where posts were on the old site: they don't say it\n",
    );
    assert.equal(existsSync(join(root, "content")), false);
    const run = await importInto(root, source);
    assert.equal(run.code, 0, run.err);
    assert.match(
      readFileSync(join(root, "_data/topics.yaml"), "utf8"),
      /- id: general\n {2}label: General\n$/,
    );
  });

  test("run again, rewrites what changed in the source, and nothing that was edited or deleted", async () => {
    const run = await importFiles({
      ...jekyll,
      "_posts/2021-03-17-hail.md": "---\ntitle: It hailed\n---\n\nHail.\n",
    });
    const rain = join(run.root, "content/items/2021/it-rained.md");
    writeFileSync(rain, readFileSync(rain, "utf8").replace("all day", "all night"));
    writeFileSync(
      join(run.source, "_posts/2021-03-10-snow.md"),
      "---\ntitle: It snowed\n---\n\nSnow fell. It melted.\n",
    );
    writeFileSync(join(run.source, "_posts/2021-03-03-rain.md"), "---\ntitle: It poured\n---\n\nWater.\n");
    rmSync(join(run.root, "content/items/2021/it-hailed.md"));
    const again = await importInto(run.root, run.source);
    assert.equal(again.code, 0, again.err);
    assert.match(again.out, /\n0 files added, 1 rewritten, 0 unchanged\.\n/);
    assert.match(again.out, /\ncontent\/items\/2021\/it-rained\.md was edited since, and left as it is\.\n/);
    assert.match(
      again.out,
      /\ncontent\/items\/2021\/it-hailed\.md was deleted since, and is not written again\.\n/,
    );
    assert.match(
      imported(run, "import-report.md"),
      /## Deleted since they were imported, and not written again\n\n- content\/items\/2021\/it-hailed\.md\n/,
    );
    assert.equal(imported(run, "content/items/2021/it-hailed.md"), "");
    assert.match(imported(run, "content/items/2021/it-snowed.md"), /It melted\.\n$/);
    assert.match(readFileSync(rain, "utf8"), /all night/);
  });

  test("names each file that gives no item, and ends with 1", async () => {
    const run = await importFiles({
      ...jekyll,
      "_posts/2021-04-01-latin.md": Buffer.from("---\ntitle: Caf\xe9\n---\nText\n", "latin1"),
      "_posts/2021-04-02-broken.md": "---\ntitle: [\n---\nText\n",
      "_posts/no-date.md": "---\ntitle: No date\n---\nText\n",
      "_posts/2021-04-03-old.rst": "Old\n===\n",
      "_posts/2021-04-04-big.md": "x".repeat(2_000_001),
    });
    symlinkSync("/etc/hostname", join(run.source, "_posts/2021-04-05-link.md"));
    const again = await importInto(run.root, run.source);
    assert.equal(again.code, 1);
    const lines = again.out.split("\n").filter((line) => line.includes("gave no item"));
    assert.deepEqual(lines, [
      "_posts/2021-04-01-latin.md gave no item: the file is not UTF-8 text (line 2, column 11).",
      "_posts/2021-04-02-broken.md gave no item: its front matter can't be read: Flow sequence in block collection must be sufficiently indented and end with a ].",
      "_posts/2021-04-03-old.rst gave no item: .rst files are not read: convert it to Markdown.",
      "_posts/2021-04-04-big.md gave no item: it has 3 MB, and no post has more than 2.",
      "_posts/2021-04-05-link.md gave no item: it is a link that leads out of the folder, or nowhere.",
      "_posts/no-date.md gave no item: it has no date.",
    ]);
  });

  test("writes nothing if a folder of the digest is a link that leads out of it", async () => {
    const [root, source, elsewhere] = [
      aDigest({ "import.yaml": "split: whole\n", "content/about.md": "About.\n" }),
      aSource(jekyll),
      aSource({}),
    ];
    symlinkSync(elsewhere, join(root, "content/items"));
    const run = await importInto(root, source);
    assert.equal(run.code, 1);
    assert.match(
      run.err,
      /^content\/items:1:1: error: The symbolic link points to `.*`, which is outside the digest's repository\. .*\nNothing was written\.\n$/,
    );
    assert.deepEqual(filesIn(elsewhere), []);
    assert.equal(existsSync(join(root, "import-report.md")), false);
  });

  test("names what is wrong with a mapping file, with its place", async () => {
    const run = await importFiles(jekyll, "split: paragraphs\nsection: {}\n");
    assert.equal(run.code, 1);
    assert.equal(
      run.err,
      [
        "import.yaml:1:8: error: `split` is `paragraphs`, but must be one of whole, #, ##, ###, ####, entries, bold, pattern. Choose one of these.",
        "import.yaml:2:1: error: `section` is not a field of an import. Did you mean `sections`?",
        "2 errors and 0 warnings in 1 file.",
        "Nothing was written.",
        "",
      ].join("\n"),
    );
  });
});
