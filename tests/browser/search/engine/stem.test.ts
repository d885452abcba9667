import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { stem } from "../../../../src/browser/search/engine/stem.ts";
import { askForStems } from "../../../../src/pagefind-incremental/pagefind/stemmer.ts";
import { project } from "../../../support/site.ts";

const examples =
  "university universal universities organ organisation organize organic internal international interval lateral later emergency emerge paste pasted past " +
  "added adding egg egged evening even neurologist ologies dying lying skies news early inning proceed exceedingly tied ties cries gaps gas this kiwis hopping hoped " +
  "rationalize conditional relational biliousness sensibility agreed feed repeatedly yearly toyed yellow boy's hundred bliss fayyadism sayyids oyyent";

test("every word of the manuals and many others have the stems of Pagefind’s index", async () => {
  const docs = join(project, "docs");
  const texts = readdirSync(docs)
    .filter((file) => file.endsWith(".md"))
    .map((file) => readFileSync(join(docs, file), "utf8"));
  const words = [
    ...new Set(
      [...texts, examples]
        .join(" ")
        .toLowerCase()
        .match(/[a-z]+/g),
    ),
  ];
  const known = await askForStems(words);
  const wrong = words.filter((word) => !known.get(word)?.some(([term]) => term === stem(word)));
  assert.deepEqual(wrong, []);
  assert.ok(words.length > 1000);
});
