import { type Random, randomFrom } from "../../../bench/digest/random.ts";
import { aDigest, anItem } from "../../support/digest.ts";

const fence = "```";
const long = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(4);
const elsewhere = "https://cdn.elsewhere.example";

/** What people write in Markdown, and have written for other programs: all of it is valid, none of it is expected. */
const blocks = [
  "Plain text with **bold**, _emphasis_, ~~struck~~, `code`, \"smart\" 'quotes' -- and dashes --- and (c) dots...",
  "# A first-level heading",
  "A setext heading\n================\n\nAnd another\n-----------",
  "###### A sixth-level heading right away\n\n##\n\n## ![](x.png)",
  "## Sources\n\n## Sources\n\n## Main\n\n## page:main\n\n## <b>Bold</b> & `code` in a heading #",
  "- one\n  - two\n    - three\n      1. four\n\n         a paragraph within\n\n         > a quotation within\n- [ ] to do\n- [x] done",
  "3. three\n4. four\n\n* * *\n\n+ plus\n\n   indented paragraph",
  `| Left | Right | Centred | ${"Wide ".repeat(12)} |\n|:-----|------:|:-------:|------|\n| \`a\\|b\` | 1 | <br> | **x** |\n| short row |\n| a | b | c | d | too many |`,
  `${fence}\`html title="a < b"\n${fence}\nnested ${fence} fence </code></pre><script>alert(1)</script>\n${fence}\`\n`,
  `~~~\n${fence}\nunclosed, ${long}`,
  "    indented <b>code</b> with a tab\there\n\n\tand more",
  "<!-- a comment -->\n\n<!-- a longer\n\ncomment --> and <!--more--> text",
  '<details><summary>More</summary>\n\nHidden *text*\n\n</details>\n\n<iframe src="https://elsewhere.example"></iframe>',
  "<script>alert(1)</script><img src=x onerror=alert(1)></article></main></body></html><style>*{display:none}</style>",
  "A note.[^1] Another.[^long]\n\n[^1]: The note.\n[^long]: With\n    two lines.",
  "Term\n: Definition\n\n$e = mc^2$ and $$\\sum_i x_i$$ and :smile: and {{ template }} and {% tag %} and <%= erb %>",
  "Emoji 🎉 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿, CJK 政策簡報の要約, 한국어, Ελληνικά, Русский, עברית and العربية، مرحبًا — \u202eoverridden\u202c",
  "zero\u200bwidth\u200djoiner\ufeffmark soft\u00adhyphen and controls \u0008\u000b\u001b\u0085\ufffe here",
  `${long} https://example.org/${"very-long-path/".repeat(20)}?q=${"x".repeat(200)}&a=<b>#frag`,
  `![A remote picture](${elsewhere}/a.png "Its title") ![](${elsewhere}/b.png) ![data](data:image/png;base64,iVBORw0KGgo=)`,
  `[![A linked picture](${elsewhere}/c.png)](https://example.org/) and [text ![inside](${elsewhere}/d.png) a link](/topics/)`,
  "[relative](../other-post) [up](../../x/y.html#z) [root](/nowhere/) [same](#nowhere) [empty]() [ ](https://example.org/)",
  '[reference][ref], [ref], [broken][none], <https://example.org/auto>, <someone@example.org>\n\n[ref]: /about/ "A \\"title\\" & <more>"',
  "[script](javascript:alert(1)) [vb](vbscript:x) [file](file:///etc/passwd) [odd](http://[::1) [percent](/100%/%zz) [tel](tel:+44)",
  "> quoted\n>> twice\n> > > thrice\n\n>lazy\ncontinuation",
  "line one  \nline two\\\nline three &nbsp; &copy; &notanentity; &#x1F4A9; &#0; &amp;lt;",
  "***bold and *nested*** __under__ snake_case_word **unclosed *mess `tick",
  "",
];

const headlines = [
  'It\'s: a "quoted" headline & more',
  "<b>Bold</b> claims, <script>alert(1)</script>",
  "政策簡報：要約",
  "مرحبًا بالعالم",
  "- not a list",
  "# not a heading",
  "100% {true} [yes] *stars* `ticks` \\ back",
  "Emoji 🎉 headline",
  `A word: ${long}`,
  "zero\u200bwidth",
];

/** Slugs that are words of ours, of JavaScript or of HTML, or in other scripts. */
const slugs = [
  "main",
  "constructor",
  "__proto__",
  "index",
  "page",
  "2021",
  "sources",
  "a--b",
  "tom&jerry",
  "o'neill",
  "$&",
  "größe",
  "政策",
  "مرحبا",
];

/** A digest of so many posts by someone who has never heard of us: valid, and as untidy as the real ones. */
export function aForeignDigest(count: number): string {
  const random = randomFrom(2021);
  const posts = Array.from({ length: count }, (_, index) => {
    const slug = slugs[index] ?? `post-${index}`;
    return [`content/items/${index % 7}/${slug}.md`, aPost(random, index)];
  });
  return aDigest({
    ...Object.fromEntries(posts),
    "content/items/everything.md": anItem({ headline: "Everything at once", order: 1 }, blocks.join("\n\n")),
    "content/topics/water.md": blocks.join("\n\n"),
    "content/issues/2021-W45.md": `---\ntitle: "<i>Everything</i> & more"\n---\n${blocks.join("\n\n")}`,
    "content/about.md": blocks.join("\n\n"),
  });
}

function aPost(random: Random, index: number): string {
  const fields = {
    headline: random.chance(0.5) ? `${random.pick(headlines)} ${index}` : `Post ${index}`,
    date: new Date(Date.UTC(2019, 0, 1 + index * 3)).toISOString().slice(0, 10),
    standfirst: random.pick(headlines),
    topics: random.pickSkewed(["water", "rivers", "energy"], 2),
    byline: random.pick([undefined, "Zoë O’Neill", ["Ann Reed", "<b>Bo</b>"]]),
    series: random.pick([undefined, "watermarks"]),
    sources: random.chance(0.3)
      ? [{ title: random.pick(headlines), url: "https://example.org/?a=1&b=<2>" }]
      : undefined,
  };
  const body = Array.from({ length: random.between(1, 9) }, () => random.pick(blocks)).join("\n\n");
  return anItem(fields, body).replaceAll("\n", random.chance(0.1) ? "\r\n" : "\n");
}
