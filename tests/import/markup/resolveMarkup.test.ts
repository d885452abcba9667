import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { resolveMarkup } from "../../../src/import/markup/resolveMarkup.ts";

/** Each kind of markup: what is written, what becomes of it, and the losses as `line kind`. */
const cases: Readonly<Record<string, readonly [written: string, becomes: string, ...losses: string[]]>> = {
  "plain Markdown stays byte for byte": [
    "A *b* `{{ c }}` [d](e).  \n\n* f\t\n",
    "A *b* `{{ c }}` [d](e).  \n\n* f\t\n",
  ],
  "code and comments stay": [
    "```\n{% x %} <br>\n```\n<!-- {{ y }} -->\n",
    "```\n{% x %} <br>\n```\n<!-- {{ y }} -->\n",
  ],
  "Liquid is left out": [
    "a {{ page.x }} b\n{% include ad.html %}\n",
    "a  b\n\n",
    "1 template-code",
    "2 template-code",
  ],
  "Liquid that Standfirst can say is kept": [
    '{% raw %}x{% endraw %} [a]({{ site.baseurl }}/b) {{ "/c" | relative_url }}',
    "x [a](/b) /c",
  ],
  "highlighted code becomes fenced": [
    "{% highlight ruby %}\nputs 1\n{% endhighlight %}",
    "```ruby\nputs 1\n```",
  ],
  "Hugo's figures become pictures": ['{{< figure src="a.png" alt="A cat" >}}', "![A cat](a.png)"],
  "players become links": ["{{< youtube abc >}}", "<https://www.youtube.com/watch?v=abc>", "1 embed"],
  "kramdown's attributes go": ["# A {#b}\n\ntext\n{: .note}\n", "# A\n\ntext\n", "1 anchor", "4 attribute"],
  "headings get their space": ["##A\n\n#1\n\n`##b`\n", "## A\n\n#1\n\n`##b`\n"],
  "films of the old site become links": [
    '<video src="{{ site.url }}/a/b.webm" controls></video>',
    "[b.webm](/a/b.webm)",
    "1 embed",
  ],
  "pictures of films that are not kept are reported": [
    '<video poster="/a.png" src="/b.webm"></video>',
    "[b.webm](/b.webm)",
    "1 poster",
  ],
  "films keep the time at which they start": [
    '<iframe src="https://www.youtube.com/embed/abc?rel=0&amp;start=941"></iframe>',
    "<https://www.youtube.com/watch?v=abc&t=941s>",
    "1 embed",
  ],
  "tables of contents go": ["* toc\n{:toc}\n\n[TOC]\n", "\n\n\n", "1 contents", "4 contents"],
  "formulas become code": [
    "$x^2$ costs $5 or $6.\n\n$$\na_b\n$$\n",
    "`x^2` costs $5 or $6.\n\n```tex\na_b\n```\n",
    "1 formula",
    "3 formula",
  ],
  "escaped brackets are no formula": ["\\[let_chains\\] and \\(a\\)", "\\[let_chains\\] and \\(a\\)"],
  "admonitions become quotations": [
    '!!! note "Rain"\n    It fell.\n\n> [!WARNING]\n> Mind.\n',
    "> **Rain**\n>\n> It fell.\n\n> **Warning**  \n> Mind.\n",
    "1 admonition",
    "4 admonition",
  ],
  "highlighting goes": ["==x==", "x", "1 highlight"],
  "brackets and signs of code are no notes of Obsidian": [
    "Use [[ ]], [[Page]], 7 %% 2, `%%`, 100%% and <https://a.example/%%>.",
    "Use [[ ]], [[Page]], 7 \\%% 2, `%%`, 100%% and <https://a.example/%%>.",
    "1 escaped",
  ],
  "HTML becomes Markdown": [
    '<b>a</b> <a href="https://x.example/">b</a><br>c',
    "**a** [b](https://x.example/)  \nc",
  ],
  "HTML without Markdown keeps its text": [
    'H<sub>2</sub>O <a name="z"></a>',
    "H2O ",
    "1 anchor",
    "1 html-tag",
  ],
  "scripts go": ["a<script>alert(1)</script>b", "ab", "1 html-left-out"],
  "tables of HTML become Markdown": [
    "<table><tr><th>A</th></tr><tr><td>b|c</td></tr></table>\n",
    "| A |\n| --- |\n| b\\|c |\n\n",
  ],
  "Pelican's paths lose their code": ["[a]({filename}/b.md) ![c](|static|/d.png)", "[a](/b.md) ![c](/d.png)"],
};

describe("The markup of other programs", () => {
  for (const [what, [written, becomes, ...losses]] of Object.entries(cases))
    test(what, () => {
      const resolved = resolveMarkup(written);
      assert.equal(resolved.text, becomes);
      assert.deepEqual(
        [...resolved.anchors.map(({ loss }) => loss), ...resolved.losses].map(
          ({ line, kind }) => `${line} ${kind}`,
        ),
        losses,
      );
    });

  test("of Obsidian: links between notes keep their words, and comments go", () => {
    const { text, losses } = resolveMarkup("[[Page|the page]] ![[a b.png]] [[ ]] %% no %%", "obsidian");
    assert.equal(text, "the page ![](<a b.png>) [[ ]] ");
    assert.deepEqual(
      losses.map(({ kind }) => kind),
      ["wiki-link", "html-comment"],
    );
  });
});
