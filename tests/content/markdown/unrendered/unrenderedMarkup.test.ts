import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseItem } from "../../../../src/content/items/readItem.ts";
import { readBody } from "../../../../src/content/markdown/body.ts";
import { renderHtml } from "../../../../src/content/markdown/renderHtml.ts";
import { processorTime } from "../../../support/processorTime.ts";
import { rendered } from "./renderedMarkup.ts";
import { silent } from "./silentMarkup.ts";
import { allMarkup, markupAnywhere, markupInParagraphs } from "./warnedMarkup.ts";

const told = (source: string) =>
  readBody(source, "/items/flood/", 0).findings.map(({ severity, message, hint }) =>
    severity === "warning" ? `${message} ${hint}` : `${severity}: ${message}`,
  );

describe("Markup that Markdown understands is rendered, without a warning:", () => {
  for (const [markup, source, html] of rendered)
    test(`${markup} (${source})`, () => {
      const { body, findings } = readBody(markup, "/items/flood/", 0);
      assert.equal(renderHtml(body.tree).trimEnd(), html);
      assert.deepEqual(findings, []);
    });
});

describe("Markup that readers would see is reported, with what to write:", () => {
  for (const [warning, rows] of [...Object.entries(markupAnywhere), ...Object.entries(markupInParagraphs)])
    for (const [markup, source] of rows)
      test(`${markup} (${source})`, () => {
        assert.deepEqual(told(`It rained.\n\n${markup}\n\nIt snowed.`), [warning]);
      });
});

describe("It is reported in a headline, too, which is plain text:", () => {
  for (const rows of Object.values(markupAnywhere))
    for (const [markup] of rows)
      test(markup, () => {
        const fields = ["date: 2021-11-10", "standfirst: It rained.", "topics: [water]"];
        const yaml = [`headline: ${JSON.stringify(markup)}`, ...fields].join("\n");
        const { findings } = parseItem(
          "content/items/flood.md",
          Buffer.from(`---\n${yaml}\n---\nIt rained.`),
        );
        assert.ok(findings.length > 0);
        for (const { message } of findings) assert.match(message, /^`headline` .*readers see .*as it is\.$/s);
      });
});

describe("Markup of other programs", () => {
  for (const markup of allMarkup.filter((each) => !/[`\n]/.test(each)))
    test(`means itself in code: ${markup}`, () => {
      assert.deepEqual(told(`Write \`${markup}\` there.`), []);
    });

  test("is read in seconds by the thousand, with its end and without", () => {
    for (const markup of allMarkup)
      for (const unit of [markup, markup.slice(0, Math.ceil(markup.length / 2))]) {
        const body = unit.repeat(Math.ceil(10_000 / unit.length));
        assert.ok(processorTime(() => told(body)).seconds < 5, unit);
      }
  });

  test("means itself in a fence", () => {
    assert.deepEqual(told(`\`\`\`\`\n${allMarkup.join("\n\n")}\n\`\`\`\`\n`), []);
  });
});

describe("What only looks like markup is not reported:", () => {
  for (const text of silent)
    test(text, () => {
      assert.deepEqual(told(text), []);
    });
});
