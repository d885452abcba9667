import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseItem } from "../../../../src/content/items/readItem.ts";
import { readBody } from "../../../../src/content/markdown/body.ts";
import { renderHtml } from "../../../../src/content/markdown/renderHtml.ts";
import { processorTime } from "../../../support/processorTime.ts";
import { rendered } from "./renderedSigns.ts";
import { silent } from "./silentSigns.ts";
import { signsAnywhere, signsInParagraphs } from "./warnedSigns.ts";

const told = (source: string) =>
  readBody(source, "/items/flood/", 0).findings.map(({ severity, message, hint }) =>
    severity === "warning" ? `${message} ${hint}` : `${severity}: ${message}`,
  );

describe("A sign that Markdown understands is rendered, without a warning:", () => {
  for (const [sign, source, html] of rendered)
    test(`${sign} (${source})`, () => {
      const { body, findings } = readBody(sign, "/items/flood/", 0);
      assert.equal(renderHtml(body.tree).trimEnd(), html);
      assert.deepEqual(findings, []);
    });
});

describe("A sign that readers would see is told, with what to write:", () => {
  for (const [warning, rows] of [...Object.entries(signsAnywhere), ...Object.entries(signsInParagraphs)])
    for (const [sign, source] of rows)
      test(`${sign} (${source})`, () => {
        assert.deepEqual(told(`It rained.\n\n${sign}\n\nIt snowed.`), [warning]);
      });
});

describe("It is told in a headline, too, which is plain text:", () => {
  for (const rows of Object.values(signsAnywhere))
    for (const [sign] of rows)
      test(sign, () => {
        const fields = ["date: 2021-11-10", "standfirst: It rained.", "topics: [water]"];
        const yaml = [`headline: ${JSON.stringify(sign)}`, ...fields].join("\n");
        const { findings } = parseItem(
          "content/items/flood.md",
          Buffer.from(`---\n${yaml}\n---\nIt rained.`),
        );
        assert.ok(findings.length > 0);
        for (const { message } of findings) assert.match(message, /^`headline` .*readers see .*as it is\.$/s);
      });
});

describe("A sign", () => {
  const signs = [...Object.values(signsAnywhere), ...Object.values(signsInParagraphs)].flatMap((rows) =>
    rows.map(([sign]) => sign),
  );
  for (const sign of signs.filter((each) => !/[`\n]/.test(each)))
    test(`means itself in code: ${sign}`, () => {
      assert.deepEqual(told(`Write \`${sign}\` there.`), []);
    });

  test("is read in seconds by the thousand, with its end and without", () => {
    for (const sign of signs)
      for (const unit of [sign, sign.slice(0, Math.ceil(sign.length / 2))]) {
        const body = unit.repeat(Math.ceil(10_000 / unit.length));
        assert.ok(processorTime(() => told(body)).seconds < 5, unit);
      }
  });

  test("means itself in a fence", () => {
    assert.deepEqual(told(`\`\`\`\`\n${signs.join("\n\n")}\n\`\`\`\`\n`), []);
  });
});

describe("What only looks like a sign is not told:", () => {
  for (const text of silent)
    test(text, () => {
      assert.deepEqual(told(text), []);
    });
});
