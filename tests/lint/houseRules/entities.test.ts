import assert from "node:assert/strict";
import { test } from "node:test";
import { file, fixedItem, linesOf } from "../lintInputs.ts";

const item = (...lines: string[]) => ["---", ...lines, "---", "Trains &amp; trams.", ""].join("\n");
const rest = ["date: 2021-11-10", "standfirst: B", "topics: [water]"];

test("An HTML entity in a field is reported at its position, but not in the body", () => {
  assert.deepEqual(
    linesOf(item("headline: Trains &amp; trams &#8211; A&B, AT&T; and R&D;, 2&nbsp;km &zwj;", ...rest)),
    [
      `${file}:2:18: warning: \`headline\` has \`&amp;\`, which readers see as it is. Write \`&\`.`,
      `${file}:2:30: warning: \`headline\` has \`&#8211;\`, which readers see as it is. Write \`–\`.`,
      `${file}:2:60: warning: \`headline\` has \`&nbsp;\`, which readers see as it is. Write a space.`,
      `${file}:2:69: warning: \`headline\` has \`&zwj;\`, which readers see as it is. Delete it.`,
    ],
  );
});

test("An HTML entity without its semicolon is reported in a field, once", () => {
  assert.deepEqual(linesOf(item("headline: Rain &copy 2021", ...rest)), [
    `${file}:2:16: warning: \`headline\` has \`&copy\`, which readers see as it is. Write \`©\`.`,
  ]);
});

test("Entities are replaced by their characters, and everything else stays", () => {
  for (const [written, mended] of [
    ["Trains &amp; trams  # why", "Trains & trams  # why"],
    ['"A &#8211; &#x42;"', '"A – B"'],
    ["'It&#39;s &eacute;'", "'It''s é'"],
    ['"&quot;A&quot; \\u00e9"', '"\\"A\\" é"'],
    ["A&#58; b", '"A: b"'],
    ["A &#35;1", '"A #1"'],
    ["Twice &amp;amp; &amp;#8217;", "Twice & ’"],
    ["AT&T; and R&D;", "AT&T; and R&D;"],
    ["20&deg C &copy 2021 B&B&copyright", "20° C © 2021 B&B&copyright"],
    ["https://a.example/?b&copy=1&reg", "https://a.example/?b&copy=1&reg"],
    ["A &#10; b&zwj;", "A &#10; b&zwj;"],
  ] as const)
    assert.equal(fixedItem(item(`headline: ${written}`, ...rest)), item(`headline: ${mended}`, ...rest));
});

test("Entities are replaced in lists and addresses too", () => {
  const fields = (and: string) => [
    "headline: A",
    ...rest,
    `byline: [Ann ${and} Bo, "C, ${and}"]`,
    "sources:",
    `  - url: https://a.example/?b=1${and}c=2`,
  ];
  assert.equal(fixedItem(item(...fields("&amp;"))), item(...fields("&")));
});
