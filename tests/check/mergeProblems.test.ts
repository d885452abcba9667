import assert from "node:assert/strict";
import { test } from "node:test";
import { aDigest, anItem } from "../support/digest.ts";
import { runCommand } from "../support/site.ts";

test("npm run check reports typographic quotation marks around a value once, with what to write", async () => {
  const item = anItem({ label: "exclusive" }).replace("exclusive", "“exclusive”");
  const root = aDigest({ "content/items/flood.md": item });
  const { output } = await runCommand("check", ["--root", root]);
  assert.equal(
    output,
    [
      "content/items/flood.md:7:8: error: `label` is `“exclusive”`, but must be one of revealed, exclusive, analysis, explainer. “exclusive” has typographic quotation marks, which YAML reads as text. Write exclusive.",
      "1 error and 0 warnings in 1 file.",
      "",
    ].join("\n"),
  );
});
