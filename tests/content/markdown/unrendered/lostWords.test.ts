import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readBody } from "../../../../src/content/markdown/body.ts";
import { renderHtml } from "../../../../src/content/markdown/renderHtml.ts";
import { aMarkedBody } from "../../../support/markedBody.ts";

/** The same each time, so that a failure can be had again. `FUZZ_RUNS` tries more bodies, `FUZZ_SEED` others. */
const { FUZZ_RUNS = "3000", FUZZ_SEED = "2026" } = process.env;

/** The words that are neither on the page, also in the address of a link or the description of a picture, nor named by a warning. */
function lostWords(body: string): string[] {
  const { body: read, findings } = readBody(body, "/items/flood/", 0);
  const seen = [renderHtml(read.tree), ...findings.flatMap(({ message, value }) => [message, value])].join(
    "\n",
  );
  // A footnote that is not shown is told by its name.
  const footnotes = findings.some(({ value }) => value === "[^a]")
    ? (body.match(/\[\^a\]:[\s\S]*?(?=\n\n(?!\n* {4})|$)/g) ?? [])
    : [];
  const names =
    body
      .match(/\]\[[^\]]*\]|\[\^[^\]]*\]|^[\s>*+-]*\[[^\]]*\]:/gm)
      ?.concat(footnotes)
      .join("\n") ?? "";
  return (body.match(/rain\d+x/g) ?? []).filter((each) => !seen.includes(each) && !names.includes(each));
}

test("no word of a body is lost without a warning, whatever markup is in it", () => {
  fc.assert(
    fc.property(aMarkedBody, (body) => {
      assert.deepEqual(lostWords(body), [], JSON.stringify(body));
    }),
    { seed: Number(FUZZ_SEED), numRuns: Number(FUZZ_RUNS) },
  );
});
