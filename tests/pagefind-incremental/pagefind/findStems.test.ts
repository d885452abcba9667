import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findStems } from "../../../src/pagefind-incremental/pagefind/findStems.ts";
import { askForStems, META_MARK } from "../../../src/pagefind-incremental/pagefind/stemmer.ts";
import { project } from "../../support/site.ts";

test("every token of the manuals has the stems that Pagefind finds, in texts and in meta fields", async () => {
  const docs = join(project, "docs");
  const files = readdirSync(docs).filter((file) => file.endsWith(".md"));
  const texts = files.map((file) => readFileSync(join(docs, file), "utf8"));
  const tokens = [...new Set(texts.join(" ").split(/\s+/).filter(Boolean))];
  const words = tokens.filter((token) => /^[\w.,;:!?()]+$/.test(token)).map((token) => META_MARK + token);
  for (const asked of [tokens, words]) assert.deepEqual(await findStems(asked), await askForStems(asked));
});
