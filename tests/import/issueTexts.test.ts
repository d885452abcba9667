import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { filesIn, runCommand } from "../support/site.ts";
import { imported, importFiles } from "./anImport.ts";

const split = 'split: "##"\ndefaultTopic: water\n';
const post = (fields: string, text = "Hello.\n\n## Rain\n\nIt rained.\n") =>
  `---\ntitle: Weekly 12\n${fields}---\n\n${text}`;

describe("The issue of a post that was split", () => {
  test("has the post's description, picture and number, and `check` accepts it", async () => {
    const fields =
      "number: 12\ndescription: Rain [and] snow.\nimage: { src: /img/hills.svg, alt: Hills, caption: At dawn }\n";
    const run = await importFiles(
      {
        "_config.yml": "",
        "_posts/2021-03-03-weekly.md": post(fields),
        "img/hills.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      },
      split,
    );
    assert.equal(
      imported(run, "content/issues/2021-W09.md"),
      "---\ntitle: Weekly 12\nnumber: 12\nimage:\n  src: hills.svg\n  alt: Hills\n  caption: At dawn\n---\n\nRain \\[and\\] snow.\n\nHello.\n",
    );
    assert.ok(filesIn(join(run.root, "content/images")).includes("hills.svg"));
    const { exitCode, output } = await runCommand("check", ["--root", run.root]);
    assert.equal(exitCode, 0, output);
  });

  test("does not repeat a description that the text has", async () => {
    const fields = "description: Hello, *all* of you…\n";
    const text = "Hello, all of you. It was wet.\n\n## Rain\n\nIt rained.\n";
    const run = await importFiles({ "2021-03-03-weekly.md": post(fields, text) }, split);
    assert.equal(
      imported(run, "content/issues/2021-W09.md"),
      "---\ntitle: Weekly 12\n---\n\nHello, all of you. It was wet.\n",
    );
  });

  test("shows pictures without a description or of other sites in its introduction, and those of posts that share its week", async () => {
    const alone = await importFiles(
      { "2021-03-03-weekly.md": post("image: https://far.example/a.png\n") },
      split,
    );
    assert.match(
      imported(alone, "content/issues/2021-W09.md"),
      /---\n\n!\[\]\(https:\/\/far\.example\/a\.png\)\n\nHello\.\n$/,
    );
    const shared = await importFiles(
      {
        "2021-03-03-weekly.md": post("image: hills.png\nimage_alt: Hills\nnumber: 12\n"),
        "2021-03-04-extra.md": post("number: 12b\ndescription: 1. An extra.\n", "## Snow\n\nIt snowed.\n"),
        "hills.png": "png",
      },
      split,
    );
    assert.equal(
      imported(shared, "content/issues/2021-W09.md"),
      "![Hills](hills.png)\n\nHello.\n\n1\\. An extra.\n",
    );
    assert.match(
      imported(shared, "import-report.md"),
      /### Numbers of issues that share their week with others, or that are not whole numbers \(2\)\n\n- 2021-03-03-weekly\.md: `12`\n- 2021-03-04-extra\.md: `12b`\n/,
    );
  });
});

test("Descriptions and pictures that come back in three split posts are reported, and in no issue", async () => {
  const motto = post(
    "description: All weather.\nimage: https://far.example/logo.png\n",
    "## Rain\n\nIt rained.\n",
  );
  const days = ["2021-03-03", "2021-03-10", "2021-03-17"];
  const run = await importFiles(Object.fromEntries(days.map((day) => [`${day}-weekly.md`, motto])), split);
  assert.equal(imported(run, "content/issues/2021-W09.md"), "---\ntitle: Weekly 12\n---\n");
  assert.match(
    imported(run, "import-report.md"),
    /### Descriptions and pictures of split posts that three posts or more have, .* \(6\)\n\n- 2021-03-03-weekly\.md: `https:\/\/far\.example\/logo\.png`\n- 2021-03-03-weekly\.md: `All weather\.`\n/,
  );
});

test("The issue of a post that is one item has its number, and no title", async () => {
  const run = await importFiles({ "2021-03-03-weekly.md": post("number: 12\ndescription: Wet.\n") });
  assert.equal(imported(run, "content/issues/2021-W09.md"), "---\nnumber: 12\n---\n");
  assert.match(imported(run, "content/items/2021/weekly-12.md"), /\nstandfirst: Wet\.\n/);
});
