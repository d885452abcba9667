import { aDrawing } from "../../support/pictures.ts";
import { itemBut, itemSaying, itemWith, type Mistake } from "./mistake.ts";

/** Valid values that are probably not intended: warnings, which do not stop a build. */
export const suspiciousValues: readonly Mistake[] = [
  {
    mistake: "a text that a `#` cuts short",
    files: itemBut("headline: Flood is #1 priority"),
    says: "content/items/flood.md:2:20: warning: The text is cut off: YAML reads `#1 priority` as a comment. Put the whole text in double quotes. If it is a comment, write a space after the `#`.",
  },
  {
    mistake: "a text that a `#` cuts short in a list",
    files: itemWith("byline:", "  - Ann Reed #2"),
    says: "content/items/flood.md:7:14: warning: The text is cut off: YAML reads `#2` as a comment. Put the whole text in double quotes. If it is a comment, write a space after the `#`.",
  },
  {
    mistake: "an optional text that begins with a `#`",
    files: {
      ...itemWith("image:", "  src: river.svg", "  alt: A river", "  caption: #1 of two"),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:9:12: warning: The text is empty: YAML reads `#1 of two` as a comment. Put the whole text in double quotes. If it is a comment, write a space after the `#`.",
  },
  {
    mistake: "no text",
    files: itemSaying("", "  "),
    says: "content/items/flood.md:6:1: warning: The item has no text. Write the text below the front matter, or set `draft: true`.",
  },
  {
    mistake: "`order: -1`",
    files: itemWith("order: -1"),
    says: "content/items/flood.md:6:8: warning: `order` is `-1`, which is not a position in an issue. Write a whole number. The lead is 1.",
  },
  {
    mistake: "`order: 0`",
    files: itemWith("order: 0"),
    says: "content/items/flood.md:6:8: warning: `order` is `0`, which is not a position in an issue. Write a whole number. The lead is 1.",
  },
  {
    mistake: "`order: 1.5`",
    files: itemWith("order: 1.5"),
    says: "content/items/flood.md:6:8: warning: `order` is `1.5`, which is not a position in an issue. Write a whole number. The lead is 1.",
  },
  {
    mistake: "a date in another century",
    files: itemBut("date: 2201-11-10"),
    says: "content/items/flood.md:3:7: warning: The day `2201-11-10` is more than 5 years ahead. Correct its year.",
  },
  {
    mistake: "a space in a source's address",
    files: itemWith("sources:", "  - url: https://river.example/a b"),
    says: "content/items/flood.md:7:10: warning: `sources[0].url` is `https://river.example/a b`, which is not a complete web address. Write it as https://river.example/a%20b.",
  },
  {
    mistake: "a slash forgotten in a source's address",
    files: itemWith("sources:", "  - url: https:/river.example"),
    says: "content/items/flood.md:7:10: warning: `sources[0].url` is `https:/river.example`, which is not a complete web address. Write it as https://river.example/.",
  },
  {
    mistake: "a dead link",
    files: itemSaying("See [the rain]()."),
    says: "content/items/flood.md:7:1: warning: The link has no address. Write its address between the round brackets: […](…).",
  },
  {
    mistake: "a link with a misspelt beginning",
    files: itemSaying("See [it](htps://river.example)."),
    says: "content/items/flood.md:7:10: warning: `htps://river.example` is not a web address: there is no scheme `htps:`. Did you mean `https`?",
  },
  {
    mistake: "a link without a host",
    files: itemSaying("See [it](https://)."),
    says: "content/items/flood.md:7:10: warning: `https://` is not a complete address. Write it as https://example.org/page.",
  },
  {
    mistake: "a link with one slash",
    files: itemSaying("See [it](https:/river.example/)."),
    says: "content/items/flood.md:7:10: warning: `https:/river.example/` is not a complete address. Write it as https://example.org/page.",
  },
  {
    mistake: "a letter to nobody",
    files: itemSaying("Write [to us](mailto:)."),
    says: "content/items/flood.md:7:15: warning: `mailto:` has no email address in it. Write it as mailto:editors@example.org.",
  },
  {
    mistake: "a link whose address is nowhere",
    files: itemSaying("See", "[the rain][nope]."),
    says: "content/items/flood.md:8:1: warning: The link is shown as text, because its address is not defined. Write it as [text](address).",
  },
  {
    mistake: "a link that runs a program",
    files: itemSaying("See [it](javascript:alert(1))."),
    says: "content/items/flood.md:7:5: warning: The link is shown as text, because its address is invalid. Write it as [text](https://…).",
  },
  {
    mistake: "a link with a space in its address",
    files: itemSaying("See [it](/topics/water supply/)."),
    says: "content/items/flood.md:7:5: warning: The link is shown as text, because its address is invalid. Write it as [text](https://…).",
  },
  {
    mistake: "a footnote that is not defined",
    files: itemSaying("It rained.[^1]"),
    says: "content/items/flood.md:7:11: warning: The footnote `[^1]` is not defined, so readers see its mark. Write `[^1]: …` on a line of its own, with the text of the footnote.",
  },
  {
    mistake: "HTML",
    files: itemSaying('<div class="box">Rain</div>'),
    says: "content/items/flood.md:7:1: warning: HTML is shown as text. Use Markdown instead.",
  },
  {
    mistake: "a second block of front matter",
    files: itemSaying("", "---", "label: analysis", "---", "It rained."),
    says: "content/items/flood.md:8:1: warning: A second block of front matter is shown as text. Move its fields to the first block, or delete it.",
  },
  {
    mistake: "a link to no page of the site's own, at its whole address",
    files: itemSaying("See [the rain](https://paper.example/topics/rian/)."),
    says: "content/items/flood.md:7:16: warning: There is no page `/topics/rian/`. Items are at /items/<slug>/, topics at /topics/<id>/.",
  },
  {
    mistake: "emphasis in a field",
    files: itemBut("headline: A **bold** claim"),
    says: "content/items/flood.md:2:13: warning: `headline` is plain text, so readers see `**bold**` as it is. Write only the words.",
  },
  {
    mistake: "a link in a field",
    files: itemBut("standfirst: See [the rain](https://river.example/a_(b)) there."),
    says: "content/items/flood.md:4:17: warning: `standfirst` is plain text, so readers see `[the rain](https://river.example/a_(b))` as it is. Write only the words.",
  },
  {
    mistake: "emphasis with underscores in a list",
    files: itemWith("byline:", "  - Ann Reed", "  - _Bo Marsh_"),
    says: "content/items/flood.md:8:5: warning: `byline[1]` is plain text, so readers see `_Bo Marsh_` as it is. Write only the words.",
  },
  {
    mistake: "code in a note",
    files: itemWith("updates:", "  - date: 2021-11-11", "    kind: update", "    note: We wrote `rain`."),
    says: "content/items/flood.md:9:20: warning: `updates[0].note` is plain text, so readers see ``rain`` as it is. Write only the words.",
  },
  {
    mistake: "struck words in a label",
    files: itemWith("figures:", "  - { label: Homes ~~lost~~, value: 3 }"),
    says: "content/items/flood.md:7:20: warning: `figures[0].label` is plain text, so readers see `~~lost~~` as it is. Write only the words.",
  },
  {
    mistake: "HTML in a field",
    files: itemBut("headline: The <em>river</em> rose"),
    says: "content/items/flood.md:2:15: warning: `headline` is plain text, so readers see `<em>` as it is. Write only the words.",
  },
  {
    mistake: "a backslash in a field",
    files: itemBut("headline: Trains \\& trams"),
    says: "content/items/flood.md:2:18: warning: `headline` is plain text, so readers see `\\&` as it is. Write only the words.",
  },
  {
    mistake: "a footnote in a field",
    files: itemBut("standfirst: It rained.[^1]"),
    says: "content/items/flood.md:4:23: warning: `standfirst` is plain text, so readers see `[^1]` as it is. Write only the words.",
  },
  {
    mistake: "emphasis with a space in a field over several lines",
    files: itemBut("standfirst: It", "standfirst: >-\n  It rained\n  ** a lot **."),
    says: "content/items/flood.md:6:3: warning: `standfirst` is plain text, so readers see `** a lot **` as it is. Write only the words.",
  },
  {
    mistake: "emphasis in a register",
    files: { "_data/topics.yaml": "- { id: water, label: '*Water*' }\n" },
    says: "_data/topics.yaml:1:24: warning: `[0].label` is plain text, so readers see `*Water*` as it is. Write only the words.",
  },
  {
    mistake: "a character as HTML writes it in a register",
    files: { "_data/topics.yaml": "- id: water\n  label: Water &amp; rain\n" },
    says: "_data/topics.yaml:2:16: warning: `[0].label` has `&amp;`, which readers see as it is. Write `&`.",
  },
  {
    mistake: "a character as HTML writes it, twice",
    files: itemBut("headline: '&quot;Rain&quot;, he said'"),
    says: 'content/items/flood.md:2:12: warning: `headline` has `&quot;`, which readers see as it is. Write `"`.',
  },
  {
    mistake: "a character as HTML writes it in an address",
    files: itemWith("sources:", "  - url: https://river.example/?a=1&amp;b=2"),
    says: "content/items/flood.md:7:36: warning: `sources[0].url` has `&amp;`, which readers see as it is. Write `&`.",
  },
  {
    mistake: "a character as HTML writes it in an issue's title",
    files: { "content/issues/2021-W45.md": "---\ntitle: Rain &#x2013; again\n---\n" },
    says: "content/issues/2021-W45.md:2:13: warning: `title` has `&#x2013;`, which readers see as it is. Write `–`.",
  },
  {
    mistake: "a comment in a field",
    files: itemBut("headline: It rose <!-- check -->"),
    says: "content/items/flood.md:2:19: error: `<!-- check -->` looks like a note for editors, and readers would see it. Delete it. Write comments between fields on lines that start with `#`.",
  },
  {
    mistake: "a note in words in a field",
    files: itemBut('headline: "It rose [TK figures]"'),
    says: "content/items/flood.md:2:20: error: `[TK figures]` looks like a note for editors, and readers would see it. Delete it. Write comments between fields on lines that start with `#`.",
  },
  {
    mistake: "a note in an issue's title",
    files: { "content/issues/2021-W45.md": "---\ntitle: Rain %% really? %%\n---\n" },
    says: "content/issues/2021-W45.md:2:13: error: `%% really? %%` looks like a note for editors, and readers would see it. Delete it. Write comments between fields on lines that start with `#`.",
  },
  {
    mistake: "a comment in a register",
    files: { "_data/organisations.yaml": "- id: river-board\n  name: River Board <!-- TRB -->\n" },
    says: "_data/organisations.yaml:2:21: error: `<!-- TRB -->` looks like a note for editors, and readers would see it. Delete it. Write comments between fields on lines that start with `#`.",
  },
  {
    mistake: "a comment among the fields",
    files: itemBut("headline: It rose", "headline: It rose\n<!-- check -->"),
    says: "content/items/flood.md:3:1: error: The YAML is not valid: the name of a field must be followed by a colon and a space. Write comments between fields on lines that start with `#`.",
  },
  {
    mistake: "a comment with a colon among the fields",
    files: itemWith("<!-- check: this -->"),
    says: "content/items/flood.md:6:1: error: `<!-- check` is not a field of an item. Write comments between fields on lines that start with `#`.",
  },
  {
    mistake: "a comment above the front matter",
    files: { "content/issues/2021-W45.md": "<!-- check -->\n---\ntitle: Rain\n---\n" },
    says: "content/issues/2021-W45.md:1:1: error: There is a comment above the front matter. Move it below the front matter. The first line of the file must be `---`.",
  },
];
