import assert from "node:assert/strict";
import { test } from "node:test";
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
