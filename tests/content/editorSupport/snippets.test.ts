import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { editorFiles } from "../../../src/content/editorSupport/editorFiles.ts";
import type { Registers } from "../../../src/content/registers/registers.ts";
import { itemFields } from "../../../src/content/schema/index.ts";
import { aDigest } from "../../support/digest.ts";
import { mistakes, registersOf, small } from "./smallRegisters.ts";

describe("The snippets", () => {
  const snippetsText = (registers: Registers): string =>
    editorFiles(registers).get(".vscode/standfirst.code-snippets") ?? "";

  test("say first that they are generated, and where one's own go", () => {
    assert.deepEqual(snippetsText(small).split("\n").slice(0, 3), [
      "// Standfirst writes this file again whenever the registers change: edits in it are lost.",
      "// Put snippets of your own into another file, such as .vscode/our.code-snippets.",
      "{",
    ]);
  });

  const snippets = (
    registers = small,
  ): Record<string, { prefix: string; body: string[]; description: string }> =>
    JSON.parse(snippetsText(registers).replace(/^\/\/.*\n/gm, ""));

  /** What stands in the file when an editor has filled the places: the first of each list, and words for the rest. */
  const filled = (body: readonly string[]): string =>
    body
      .join("\n")
      .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, "$1")
      .replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2021-11-10")
      .replace(/\$\{\d+:([^}]+)\}/g, "$1")
      .replace(/\$[1-9]/g, "words");

  test("for a complete item is valid by the schema", () => {
    const [, fields = "", body] = filled(snippets().Item?.body ?? []).split(/^---$/m);
    assert.deepEqual(mistakes("item", fields), []);
    assert.equal(body, "\n\n$0");
  });

  test("have every field of an item, under its name, with the list of its possible values", () => {
    const all = snippets();
    for (const name of Object.keys(itemFields.shape)) {
      const snippet = all[`Field ${name}`];
      assert.equal(snippet?.prefix, name);
      assert.deepEqual(Object.keys(parse(filled(snippet.body))), [name]);
    }
    assert.deepEqual(all["Field topics"]?.body, ["topics:", `  - \${1|water,rivers,energy|}`]);
    assert.deepEqual(all["Field keyDates"]?.body, [
      "keyDates:",
      "  - label: $1",
      "    date: $2",
      "    until: $3",
      `    kind: \${4|opens,closes,happens,expected|}`,
      "    place: $5",
      "    url: $6",
      "    id: $7",
      "    was: $8",
      "    withdrawn: $9",
    ]);
    assert.deepEqual(all["One organisation"]?.body, [`- \${1|river-board|}`]);
  });

  test("have no list for an empty register", () => {
    const empty = registersOf(aDigest({ "_data/people.yaml": "", "_data/series.yaml": "[]\n" }));
    assert.deepEqual(snippets(empty)["Field series"]?.body, ["series: $1"]);
    assert.equal(snippets(empty)["One person"], undefined);
  });
});
