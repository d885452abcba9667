import assert from "node:assert/strict";
import { test } from "node:test";
import { runCommand } from "../support/site.ts";
import { imported, importFiles } from "./anImport.ts";

const post = (text: string) => `---\ntitle: Weekly\ndate: 2021-03-03\n---\n${text}`;
const entries = "split: entries\ndefaultTopic: water\n";

test("Comments between items are reported, and those in items stay", async () => {
  const text =
    "<!-- Top -->\n\n## News\n\n* One. <!-- In -->\n<!-- * Old -->\n* Two.\n\n```\n<!-- Code -->\n```\n";
  const run = await importFiles({ "weekly.md": post(text) }, entries);
  assert.match(imported(run, "content/items/2021/one.md"), /\n\nOne\. <!-- In -->\n$/);
  assert.match(
    imported(run, "import-report.md"),
    /### Comments of templates and notes, and between items, which were left out \(2\)\n\n- weekly\.md:5: `<!-- Top -->`\n- weekly\.md:10: `<!-- \* Old -->`\n\n/,
  );
});

test("What Standfirst would read as a note for editors stays text, and is reported, so that the digest can be built", async () => {
  const run = await importFiles({ "weekly.md": post("In R, `7 %% 2` is 1, as 9 %% 4 is. Use [[ ]].\n") });
  assert.match(
    imported(run, "content/items/2021/weekly.md"),
    /\n\nIn R, `7 %% 2` is 1, as 9 \\%% 4 is\. Use \[\[ \]\]\.\n$/,
  );
  assert.match(
    imported(run, "import-report.md"),
    /### Text that Standfirst would read as a note for editors: a backslash or, in fields, a space keeps it text \(2\)\n\n- weekly\.md:5: `%%`\n- weekly\.md:5: `In R, 7 %% 2 is 1, as 9 %% 4 is\.`\n/,
  );
  assert.doesNotMatch(imported(run, "import-report.md"), /Links between notes/);
  const { output } = await runCommand("check", ["--root", run.root]);
  assert.doesNotMatch(output, /error:/);
});

test("Markdown that shows pictures or links to its files as Obsidian does is read as its notes are", async () => {
  const run = await importFiles({
    "rain.md": post("After [[Snow]] and [[Hail|hail]]. %%No%%\n"),
    "snow.md": "---\ntitle: Snow\ndate: 2021-03-04\n---\nIt fell.\n",
  });
  assert.match(imported(run, "content/items/2021/weekly.md"), /\n\nAfter Snow and hail\.\n$/);
});

test("Only paths are links to pages of the old site: other addresses are not whole", async () => {
  const links = [
    "/snow/",
    "../hail",
    "a/b",
    "c.html",
    "cran.example/package=d",
    "Recreating",
    "[https://x.example/]",
  ];
  const run = await importFiles({ "weekly.md": post(links.map((link) => `[x](${link})`).join(" ")) });
  const listed = (links: readonly string[]) => links.map((link) => `- weekly.md: \`${link}\``).join("\n");
  const report = imported(run, "import-report.md");
  assert.ok(report.includes(`not imported: the old address was kept (4)\n\n- weekly.md: \`/snow/\``), report);
  assert.ok(
    report.includes(
      `### Links whose address is not whole, such as one without \`https://\`: it was kept (3)\n\n${listed(links.slice(4))}\n`,
    ),
    report,
  );
});

test("Beginnings of addresses that Liquid names are kept, and links that an include defined are reported", async () => {
  const text =
    '{% assign bse = "https://bitcoin.example/a/" %}\n\nSee [rain][r] and [snow][s].\n\n{% include refs.md %}\n[r]: {{bse}}77235\n';
  const run = await importFiles({ "_config.yml": "", "_posts/2021-03-03-weekly.md": post(text) });
  assert.match(
    imported(run, "content/items/2021/weekly.md"),
    /See \[rain\]\[r\] and \[snow\]\[s\]\.\n\n\n\[r\]: https:\/\/bitcoin\.example\/a\/77235\n$/,
  );
  const report = imported(run, "import-report.md");
  assert.match(report, /### Template code that was left out \(1\)\n\n- .*:9: `\{% include refs\.md %\}`\n/);
  assert.match(
    report,
    /### Links whose definition is not in the post, but perhaps in template code \(1\)\n\n- _posts\/2021-03-03-weekly\.md:7: `\[snow\]\[s\]`\n/,
  );
});

test("Lines are those of the file, also below HTML that became more or fewer lines", async () => {
  const text =
    "## News\n\n<p>\n\n* One.\n\n<ul>\n<li>a</li></ul>\n\n{% comment %}\nx\n{% endcomment %}\n* Two.\n<!-- Note -->\n";
  const run = await importFiles({ "weekly.md": post(text) }, entries);
  const report = imported(run, "import-report.md");
  assert.match(
    report,
    /### Items that got the default topic \(3\)\n\n- weekly\.md:9: `One\.`\n.*\n- weekly\.md:17: `Two\.`\n/,
  );
  assert.match(report, /- weekly\.md:18: `<!-- Note -->`\n/);
});
