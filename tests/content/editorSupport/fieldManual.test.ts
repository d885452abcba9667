import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fieldManual } from "../../../src/content/editorSupport/fieldManual.ts";
import { aDrawing } from "../../support/pictures.ts";
import { problemsOf } from "../problems.ts";

const file = join(import.meta.dirname, "../../../docs/fields.md");

describe("The field manual", () => {
  const manual = fieldManual();
  const [item = "", fields = ""] = [...manual.matchAll(/```\w+\n(.*?)```/gs)].map((match) => match[1] ?? "");

  test("is current in docs/fields.md", () => {
    const written = existsSync(file) ? readFileSync(file, "utf8") : "";
    assert.ok(
      written === manual,
      "docs/fields.md is not what the schema says: run `npm run manual`, and commit it.",
    );
  });

  test("has an example of an item that is valid", () => {
    assert.deepEqual(
      problemsOf({
        "content/items/flood.md": item,
        "content/items/another-slug.md": `${item.split("The text")[0]}The text.\n`,
      }),
      [],
    );
  });

  test("has an example of nested fields that is valid", () => {
    const files = {
      "content/items/flood.md": item.replace("topics:", `${fields}topics:`),
      "content/items/another-slug.md": item,
      "content/images/river.svg": aDrawing,
    };
    assert.deepEqual(problemsOf(files), []);
  });

  test("describes every field", () => {
    const rows = manual.split("\n").filter((line) => line.startsWith("| `"));
    assert.ok(rows.length > 60);
    const cells = rows.map((row) => row.slice(2, -2).split(" | "));
    assert.deepEqual(
      cells.filter(([name, , value, meaning]) => !name || !value || !meaning),
      [],
    );
  });

  test("says which fields are required, which values they may have, and their defaults", () => {
    const rowOf = (field: string) => manual.split("\n").find((line) => line.startsWith(`| \`${field}\``));
    assert.equal(
      rowOf("headline"),
      "| `headline` | yes | text, up to 300 characters | The headline, in plain text. |",
    );
    assert.equal(
      rowOf("label"),
      "| `label` |  | text, up to 200 characters | A word shown before the headline: `revealed`, `exclusive`, `analysis` or `explainer`, unless `labels` in `_data/site.yaml` has others. It does not affect the address or the order. |",
    );
    assert.equal(
      rowOf("language"),
      "| `language` |  | text, up to 300 characters (default: `en-GB`) | The language of the publication, as a language tag such as `en-GB` or `en-US`. Dates, numbers and lists are written as its country does. See docs/languages.md. |",
    );
    assert.equal(
      rowOf("sources[].url"),
      "| `sources[].url` |  | a web address such as https://example.org/page, up to 4,096 characters | The web address of the source. |",
    );
  });
});
