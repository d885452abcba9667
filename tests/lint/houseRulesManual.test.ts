import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { houseRules } from "../../src/lint/houseRules.ts";
import { houseRulesManual } from "../../src/lint/houseRulesManual.ts";
import { project } from "../support/site.ts";

const file = join(project, "docs/house-style.md");
const manual = houseRulesManual();
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("The manual of house style", () => {
  test("is current in docs/house-style.md", () => {
    const written = existsSync(file) ? readFileSync(file, "utf8") : "";
    assert.ok(
      written === manual,
      "docs/house-style.md is not what the rules say: run `npm run manual`, and commit it.",
    );
  });

  test("has a section for every rule, with a unique name", () => {
    const headings = [...manual.matchAll(/^## `(.*)`$/gm)].map(([, name]) => name);
    assert.deepEqual(headings, [...new Set(houseRules.map(({ name }) => name))]);
  });

  test("names only files that exist", () => {
    const named = [...manual.matchAll(/\]\((\.\.\/[^)]+|\w+\.md)\)/g)].map(([, path = ""]) => path);
    assert.deepEqual(
      named.filter((path) => !existsSync(join(project, "docs", path))),
      [],
    );
    assert.ok(named.length > 3);
  });

  test("lists every rule that has a file", () => {
    const files = readdirSync(join(project, "src/lint/houseRules"));
    assert.deepEqual(houseRules.map(({ name }) => `${camel(name)}.ts`).sort(), files.sort());
  });

  test("has rules that each have their own test", () => {
    const tests = readdirSync(join(import.meta.dirname, "houseRules"));
    assert.deepEqual(
      houseRules.map(({ name }) => `${camel(name)}.test.ts`).filter((each) => !tests.includes(each)),
      [],
    );
  });
});
