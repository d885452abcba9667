import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderHtml } from "../../../src/content/markdown/renderHtml.ts";
import { readContent } from "../../../src/content/readContent.ts";
import { aDigest } from "../../support/digest.ts";
import type { Mistake } from "../broken/mistake.ts";
import { problemsOf } from "../problems.ts";

const page = (title: string) => `---\ntitle: ${title}\n---\nThe text.\n`;

test("The path of a page's file is its address, and its links are resolved from there", () => {
  const { content, problems } = readContent(
    aDigest({
      "content/pages/legal/imprint.md":
        "---\ntitle: Imprint\ndescription: Who we are.\n---\nSee [us](../../about/).",
      "content/pages/privacy.md": page("Privacy"),
    }),
  );
  assert.deepEqual(problems, []);
  const [imprint, privacy] = content.textPages;
  assert.deepEqual(
    [imprint?.address, imprint?.title, imprint?.description, privacy?.address],
    ["/legal/imprint/", "Imprint", "Who we are.", "/privacy/"],
  );
  assert.equal(renderHtml(imprint?.body.tree ?? []), '<p>See <a href="/about/">us</a>.</p>\n');
});

const mistakes: readonly Mistake[] = [
  {
    mistake: "a page without a title",
    files: { "content/pages/imprint.md": "The text.\n" },
    says: "content/pages/imprint.md:1:1: error: `title` is missing. Add it: The title of the page.",
  },
  {
    mistake: "a page at an address of the product",
    files: { "content/pages/topics.md": page("Our topics") },
    says: "content/pages/topics.md:1:1: error: `/topics/` is an address that Standfirst uses itself. Give the file another name.",
  },
  {
    mistake: "a page below an address of the product, in other letter case",
    files: { "content/pages/Items/imprint.md": page("Imprint") },
    says: "content/pages/Items/imprint.md:1:1: error: `/items/` is an address that Standfirst uses itself. Give the folder `Items` another name.",
  },
  {
    mistake: "a second page about the publication",
    files: { "content/pages/about.md": page("About us") },
    says: "content/pages/about.md:1:1: error: The page about the publication is content/about.md. Move the text there.",
  },
  {
    mistake: "a page instead of the front page",
    files: { "content/pages/index.md": page("Welcome") },
    says: "content/pages/index.md:1:1: error: A page can't be called `index`. Items make the front page. Name the file after what the page is about.",
  },
  {
    mistake: "a page called index in a folder",
    files: { "content/pages/legal/index.md": page("Legal") },
    says: "content/pages/legal/index.md:1:1: error: A page can't be called `index`. For a page at `/legal/`, name it content/pages/legal.md.",
  },
  {
    mistake: "a page whose name is no part of a web address",
    files: { "content/pages/Our imprint.md": page("Imprint") },
    says: "content/pages/Our imprint.md:1:1: error: `Our imprint` can't be part of a web address: a slug must not contain spaces or any of / \\ ? # % : * \" < > |. Use `our-imprint`.",
  },
  {
    mistake: "two pages whose addresses differ by letter case",
    files: { "content/pages/Legal/imprint.md": page("A"), "content/pages/legal/imprint.md": page("B") },
    says: "content/pages/legal/imprint.md:1:1: error: The address is already used by content/pages/Legal/imprint.md, except for letter case. Rename one of the two files.",
  },
  {
    mistake: "a link to a page that is misspelt",
    files: {
      "content/pages/privacy.md": page("Privacy"),
      "content/about.md": "See [privacy](/privcy/).\n",
    },
    says: "content/about.md:1:15: warning: There is no page `/privcy/`. Did you mean `/privacy/`?",
  },
  {
    mistake: "a dead link in a page, and a link to a page with an error",
    files: {
      "content/pages/legal/imprint.md": page("Imprint").replace(
        "The text.",
        "[x](/topics/watre/) [y](../terms/)",
      ),
      "content/pages/legal/terms.md": "No title.\n",
    },
    says: [
      "content/pages/legal/imprint.md:4:5: warning: There is no page `/topics/watre/`. Did you mean `/topics/water/`?",
      "content/pages/legal/terms.md:1:1: error: `title` is missing. Add it: The title of the page.",
    ].join("\n"),
  },
];

describe("A mistake in a page of one's own is reported:", () => {
  for (const { mistake, files, says } of mistakes)
    test(mistake, () => assert.deepEqual(problemsOf(files), says.split("\n")));
});
