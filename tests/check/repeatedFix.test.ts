import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { fixItems } from "../../src/check/fixItems.ts";
import { bodies } from "../content/broken/bodies.ts";
import { fields } from "../content/broken/fields.ts";
import { files } from "../content/broken/files.ts";
import { names } from "../content/broken/names.ts";
import { yaml } from "../content/broken/yaml.ts";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { flood, itemsIn, linesOf } from "./fixing.ts";

describe("After a fix, a check reports no more problems than before, and a second fix changes nothing, in", () => {
  /** Mends a digest twice. */
  async function examine(root: string): Promise<void> {
    const before = linesOf(root);
    await fixItems(root);
    const after = linesOf(root);
    const once = itemsIn(root);
    assert.ok(after.length <= before.length, `${before.join("\n")}\n\nbecame\n\n${after.join("\n")}`);
    assert.deepEqual((await fixItems(root)).fixed, []);
    assert.deepEqual(itemsIn(root), once);
  }

  for (const [about, mistakes] of Object.entries({ yaml, fields, names, files, bodies }))
    test(`items with every mistake in ${about}`, async () => {
      for (const { files } of mistakes) await examine(aDigest(files));
    });

  test("items with random changes", async () => {
    const whole = anItem(
      {
        organisations: ["river-board"],
        people: ["ann-reed"],
        sources: [{ title: "A report", url: "https://example.org/?utm_source=x&page=2" }],
        keyDates: [{ label: "Closes", date: "2021-09-26", kind: "closes" }],
        updates: [{ date: "2021-11-11", kind: "update", note: "More." }],
      },
      'The “river” rose.\n\n- [One](https://example.org/?utm_medium=y)\n\n```\ncode  \n```\n\nShe said "yes". It\'s TRB.',
    );
    const scraps = [
      ..."\r\n\t \"'“”‘’`#:-*>|[]{}&!%@\\\u00a0\u200b\u2028é",
      ...[
        "\r\n",
        "  \n",
        "---\n",
        "- ",
        "topics: [Water, TRB]\n",
        "date: “2021-11-10”\n",
        "standfirst: “No: rain”\n",
        "byline: “Rain: no” and “snow”\n",
        "# why\n\n",
        "headline: ",
        " # so",
        "the the ",
        "\uFEFF",
        "```\n",
      ],
      ...[
        "River Board",
        "Ann Reed",
        "?utm_source=a&",
        "yesterday",
        "body: |\n  a\n",
        '"a: b"',
        "[a]: <x> 'y'\n",
      ],
    ];
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(12),
      insert: fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: "binary", maxLength: 4 })),
    });
    const root = aDigest();
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (changes, isWindows) => {
          const text = changes.reduce((so, { at, remove, insert }) => {
            const index = Math.floor(at * so.length);
            return so.slice(0, index) + insert + so.slice(index + remove);
          }, whole);
          writeFiles(root, { [flood]: isWindows ? text.replaceAll("\n", "\r\n") : text });
          await examine(root);
        },
      ),
      { seed: 2021, numRuns: 300 },
    );
  });
});
