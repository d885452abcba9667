import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Digest } from "../../../src/digest/digest.ts";
import { opml } from "../../../src/outputs/feeds/opml.ts";
import { digestOf } from "../../digest/digestOf.ts";
import { atomProblems } from "./atomRules.ts";
import { feedFiles } from "./feedFiles.ts";
import { jsonProblems } from "./jsonRules.ts";
import { opmlProblems } from "./opmlRules.ts";
import { rssProblems } from "./rssRules.ts";
import type { Expected } from "./ruleParts.ts";

const base = "https://paper.example/a/b";
const hostile = digestOf(
  {
    "été-水": {
      headline: 'A "]]>" & <b>bell</b> 🌊 يمنى',
      standfirst: "]]> & <script>alert(1)</script>",
      date: "2021-06-15",
      byline: ["Ann & <Bo>", "د. آن"],
      label: "revealed",
      series: "watermarks",
      people: ["ann-reed"],
      image: { src: "water & 'mud' #1%.svg", alt: '<& "' },
      formerSlugs: ["älterer-name"],
      updates: [
        { date: "2021-10-30", kind: "correction", note: "Not ]]> but <i>&</i> 🐟" },
        { date: "2021-11-01", kind: "clarification", note: "In winter time" },
        { date: "2021-11-01", kind: "clarification", note: "Again" },
      ],
    },
    ...Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `item-${index}`,
        { date: new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10), topics: ["rivers"] },
      ]),
    ),
  },
  {
    "_data/site.yaml": `title: 'The "Test" & <Paper> ]]>'\nstrapline: Wet & 🌊\nurl: ${base}/\nhub: https://hub.example/?a=1&b=2\n`,
    "_data/topics.yaml":
      "- { id: water, label: 'Water & <mud> ]]>' }\n- { id: rivers, label: 'نهر' }\n- { id: energy, label: '⚡' }\n",
    "content/images/water & 'mud' #1%.svg": '<svg xmlns="http://www.w3.org/2000/svg"><title>🌊</title></svg>',
    "content/items/body.md": `---
headline: The body
date: 2021-11-10
standfirst: "It & it."
topics: [water]
---
## Ünder]]>

[a](?x=1&y=2) [b](../item-1/) [c](#ünder) [d](//other.example/x?a&b) [e]() [f](/topics/water/?q=é&r) <mailto:a@b.example>

![A & "b"](<water & 'mud' #1%25.svg>) <img src="/x"> &#7; ]]> 🌊
`,
  },
);

/** The rules that any feed of a digest breaks. */
function problemsOf(digest: Digest, expected: Omit<Expected, "address">): string[] {
  return [...feedFiles(digest)].flatMap(([file, text]) => {
    const address = digest.site.url.replace(/\/$/, "") + file;
    const problems = file.endsWith("rss.xml")
      ? rssProblems
      : file.endsWith(".xml")
        ? atomProblems
        : jsonProblems;
    return problems(text, { ...expected, address }).map((said) => `${file}: ${said}`);
  });
}

const expected = {
  zone: "Europe/London",
  language: "en-GB",
  bytesOf: (url: string) =>
    decodeURIComponent(url) === `${base}/images/water & 'mud' #1%.svg` ? 65 : undefined,
};

describe("Feeds keep the rules of their formats", () => {
  test("whatever editors write", () => {
    assert.deepEqual(problemsOf(hostile, expected), []);
  });

  test("even with text that a check would have refused", () => {
    const unseen = "\u0000\u0008\u000b\u001f \ud800 \udfff \ufffe \u202e";
    const items = hostile.items.map((item) => ({
      ...item,
      headline: unseen + item.headline,
      standfirst: unseen + item.standfirst,
      byline: [`${unseen}Ann`],
      body: { ...item.body, tree: [{ tag: "p", children: [unseen] }, ...item.body.tree] },
    }));
    assert.deepEqual(problemsOf({ ...hostile, items }, expected), []);
  });

  test("in any time zone and language", () => {
    const site = "title: Papier\nurl: https://papier.example/\nlanguage: de\ntimeZone: Asia/Kathmandu\n";
    const digest = digestOf({ flut: {} }, { "_data/site.yaml": site });
    const there = { zone: "Asia/Kathmandu", language: "de", bytesOf: () => undefined };
    assert.deepEqual(problemsOf(digest, there), []);
  });

  test("without any item", () => {
    assert.deepEqual(problemsOf(digestOf({}), { ...expected, bytesOf: () => undefined }), []);
  });
});

test("The list of feeds is valid, and lists each feed once", () => {
  const { problems, feeds } = opmlProblems(opml(hostile));
  assert.deepEqual(problems, []);
  const newest = [...feedFiles(hostile).keys()].filter((file) => file.endsWith("feed.xml"));
  assert.deepEqual(
    feeds,
    newest.map((file) => base + file),
  );
});

describe("A feed that breaks the rules is noticed,", () => {
  const atom = feedFiles(hostile).get("/feed.xml") ?? "";
  const json = feedFiles(hostile).get("/feed.json") ?? "";
  const breaks: readonly [what: string, from: RegExp, to: string, said: RegExp][] = [
    ["an id that is missing", /<id>.*<\/id>\n/, "", /^There is not exactly one id\.$/],
    ["an id that is used twice", /item-11\d\//g, "item-119/", /^Two entries have the id/],
    [
      "a relative link",
      /&quot;https:\/\/paper\.example\/a\/b\/topics/,
      "&quot;/topics",
      /`\/topics.*` is not an absolute address/,
    ],
    [
      "the offset of winter in summer",
      /<published>2021-06-15T00:00:00\+01:00/,
      "<published>2021-06-15T00:00:00+00:00",
      /not a date in Europe\/London/,
    ],
    ["a picture of another size", /length="65"/, 'length="66"', /has 65 bytes, not 66\./],
    ["an author without a name", /<author><name>[^<]*/, "<author><name>", /An author has no name/],
    [
      "a feed with an older date than its entries",
      /<updated>.*<\/updated>\n<author>/,
      "<updated>2001-01-01T00:00:00+00:00</updated><author>",
      /isn't as new/,
    ],
    [
      "a wrong address of its own",
      /rel="self"(.*)feed\.xml/,
      'rel="self"$1atom.xml',
      /Its own address is not/,
    ],
  ];
  for (const [what, from, to, said] of breaks)
    test(`in Atom: ${what}`, () => {
      const broken = atom.replace(from, to);
      assert.notEqual(broken, atom);
      const problems = atomProblems(broken, { ...expected, address: `${base}/feed.xml` });
      assert.ok(
        problems.some((problem) => said.test(problem)),
        problems.join("\n"),
      );
    });

  const rssBreaks: readonly [what: string, from: RegExp, to: string, said: RegExp][] = [
    [
      "a guid of a former address as a link",
      /isPermaLink="false"/,
      'isPermaLink="true"',
      /isPermaLink is true/,
    ],
    ["a date in another format", /<pubDate>[^<]*/, "<pubDate>2021-06-15", /is not a date in Europe\/London/],
    ["no description", /<description>[^<]*<\/description>/, "", /not exactly one description/],
    ["a picture of another size", /length="65"/, 'length="66"', /has 65 bytes, not 66\./],
    [
      "a wrong address of its own",
      /rel="self"(.*)rss\.xml/,
      'rel="self"$1feed.xml',
      /Its own address is not/,
    ],
  ];
  const rss = feedFiles(hostile).get("/rss.xml") ?? "";
  for (const [what, from, to, said] of rssBreaks)
    test(`in RSS: ${what}`, () => {
      const broken = rss.replace(from, to);
      assert.notEqual(broken, rss);
      const problems = rssProblems(broken, { ...expected, address: `${base}/rss.xml` });
      assert.ok(
        problems.some((problem) => said.test(problem)),
        problems.join("\n"),
      );
    });

  test("in JSON: a number where a text should be", () => {
    const broken = json.replace('"language":"en-GB"', '"language":5');
    assert.ok(
      jsonProblems(broken, { ...expected, address: `${base}/feed.json` }).includes("language is a number."),
    );
  });
});
