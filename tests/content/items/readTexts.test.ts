import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderHtml } from "../../../src/content/markdown/renderHtml.ts";
import { readContent } from "../../../src/content/readContent.ts";
import { aDigest, type Files } from "../../support/digest.ts";

describe("An issue's text", () => {
  test("gives its week a title and an introduction", () => {
    const [issue] = contentOf({
      "content/issues/2021-W45.md": "---\ntitle: High water\n---\nIt rained.",
    }).issues;
    assert.equal(issue?.week, "2021-W45");
    assert.equal(issue?.title, "High water");
    assert.equal(renderHtml(issue?.introduction.tree ?? []), "<p>It rained.</p>\n");
  });

  test("may be only an introduction", () => {
    const [issue] = contentOf({ "content/issues/2021-W45.md": "It rained." }).issues;
    assert.equal(issue?.title, undefined);
    assert.equal(issue?.introduction.text, "It rained.");
  });

  test("may be for week 53 of a year that has one", () => {
    assert.equal(contentOf({ "content/issues/2020-W53.md": "It rained." }).issues.length, 1);
  });
});

describe("A topic's text", () => {
  test("introduces the topic that its file is named after", () => {
    const [topic] = contentOf({ "content/topics/water.md": "On *water*." }).topics;
    assert.equal(topic?.id, "water");
    assert.equal(renderHtml(topic?.introduction.tree ?? []), "<p>On <em>water</em>.</p>\n");
  });
});

describe("The about page", () => {
  test("has the text of content/about.md, with its links resolved from there", () => {
    const { about } = contentOf({ "content/about.md": "---\n---\nSee [the search](../search/)." });
    assert.equal(renderHtml(about?.tree ?? []), '<p>See <a href="/search/">the search</a>.</p>\n');
  });

  test("may be missing", () => {
    assert.equal(contentOf({}).about, undefined);
  });
});

function contentOf(files: Files) {
  const { content, problems } = readContent(aDigest(files));
  assert.deepEqual(problems, []);
  return content;
}
