import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { aStyle, file, fixedItem, linesOf } from "../lintInputs.ts";

const style = aStyle({ trackers: ["utm_*", "fbclid"] });
const site = "https://a.example";
const fixedBody = (text: string) => fixedItem(anItem({}, text), style).split("---\n")[2]?.trimEnd();

test("An address with tracking parameters is reported at its position, in the body and in sources", () => {
  const item = anItem(
    { sources: [{ url: `${site}/?utm_source=x` }] },
    `[A](${site}/?b=1&utm_source=x&fbclid=2#c)`,
  );
  assert.deepEqual(linesOf(item, style), [
    `${file}:8:10: warning: The address has \`utm_source\`, which only tracks readers. Write ${site}/.`,
    `${file}:10:5: warning: The address has \`utm_source\`, \`fbclid\`, which only tracks readers. Write ${site}/?b=1#c.`,
  ]);
});

test("An address with a quotation mark inside is left alone", () => {
  const text = `[A](${site}/?utm_a“=1&b=2)`;
  assert.equal(fixedBody(text), text);
});

describe("Only tracking parameters are removed from", () => {
  for (const [what, text, plain] of [
    ["links", `[A](${site}/?utm_a=1 "utm_a")`, `[A](${site}/ "utm_a")`],
    [
      "the middle of an address",
      `[A](${site}/?b=%20+&UTM_a=1&c#d?utm_a=1)`,
      `[A](${site}/?b=%20+&c#d?utm_a=1)`,
    ],
    ["addresses with brackets", `(${site}/b_(c)?utm_a=1).`, `(${site}/b_(c)).`],
    ["addresses with written-out ampersands", `<${site}/?utm_a=1&amp;b=2&amp;utm_c=3>`, `<${site}/?b=2>`],
    ["bare addresses at the end of a sentence", `See ${site}/?utm_a=1. Or`, `See ${site}/. Or`],
    ["definitions and quotations", `> [A]\n\n[A]: ${site}?fbclid=1`, `> [A]\n\n[A]: ${site}`],
  ] as const)
    test(what, () => assert.equal(fixedBody(text), plain));

  test("sources, however they are quoted", () => {
    const item = `---\nheadline: A # no\ndate: 2021-11-10\nstandfirst: B\ntopics: [water]\nsources:\n  - url: '${site}/?utm_a=1&b=''' # yes\n  - { url: "${site}/?b=1&utm_a=1" }\n---\nRain.\n`;
    const plain = item.replace("utm_a=1&", "").replace("&utm_a=1", "");
    assert.equal(fixedItem(item, style), plain);
    assert.deepEqual(linesOf(plain, style), []);
  });
});

for (const text of [
  `\`${site}/?utm_a=1\``,
  `    ${site}/?utm_a=1`,
  `[A](${site}/?my_utm_a=1&fbclids=2&b=utm_a)`,
  `[A](/items/?utm_a=1)`,
  `Write utm_a=1 there.`,
])
  test(`\`${text}\` stays the same`, () => assert.equal(fixedBody(`A\n\n${text}`), `A\n\n${text}`));
