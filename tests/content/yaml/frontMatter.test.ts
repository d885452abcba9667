import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type FrontMatter, readFrontMatter } from "../../../src/content/yaml/frontMatter.ts";
import type { YamlText } from "../../../src/content/yaml/yamlText.ts";

describe("Front matter", () => {
  test("is divided from the body", () => {
    const { fields, body, linesBefore } = parts("---\nheadline: Rain\n---\nIt rained.\n");
    assert.deepEqual((fields as YamlText).value, { headline: "Rain" });
    assert.equal(body, "It rained.\n");
    assert.equal(linesBefore, 3);
  });

  test("may be above an empty body", () => {
    const { body, linesBefore } = parts("---\nheadline: Rain\n---");
    assert.equal(body, "");
    assert.equal(linesBefore, 2);
  });

  test("may have white space after its lines of hyphens", () => {
    assert.equal(parts("--- \nheadline: Rain\n---\t\nIt rained.").body, "It rained.");
  });

  test("may be empty", () => {
    assert.deepEqual((parts("---\n---\nIt rained.").fields as YamlText).value, {});
  });

  test("ends at the first line of hyphens: a later one belongs to the body", () => {
    assert.equal(
      parts("---\nheadline: Rain\n---\nIt rained.\n\n---\n\nAnd snowed.\n").body,
      "It rained.\n\n---\n\nAnd snowed.\n",
    );
  });

  test("ends only at hyphens at the start of a line, not at those in a text", () => {
    const { fields } = parts("---\nheadline: |\n  Rain ---\n  ---\n---\n");
    assert.deepEqual((fields as YamlText).value, { headline: "Rain ---\n---\n" });
  });

  test("may be left out if it is optional", () => {
    const { fields, body, linesBefore } = parts("It rained.\n", true);
    assert.deepEqual((fields as YamlText).value, {});
    assert.equal(body, "It rained.\n");
    assert.equal(linesBefore, 0);
  });

  test("that is broken does not stop the body from being read", () => {
    const { fields, body } = parts("---\nheadline: Rain: snow\n---\nIt rained.\n");
    assert.ok(Array.isArray(fields));
    assert.equal(body, "It rained.\n");
  });
});

function parts(text: string, optional = false): FrontMatter {
  const found = readFrontMatter(text, { optional });
  assert.ok(!Array.isArray(found), JSON.stringify(found));
  return found;
}
