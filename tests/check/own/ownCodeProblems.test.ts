import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { aDigestWithOwn, ownConfig, ownMasthead, ownPage } from "../../support/ownCode.ts";
import { runCommand } from "../../support/site.ts";

const broken = ownMasthead.replace("return (", "return ((");

async function checked(root: string, ...words: string[]) {
  const { exitCode, output } = await runCommand("check", ["--root", root, ...words]);
  return { exitCode, lines: output.trimEnd().split("\n") };
}

describe("A check tells all at once", () => {
  test("mistakes in own templates, and those of the content, but not what may only seem wrong without the templates", async () => {
    const root = aDigestWithOwn({
      "templates/parts/masthead.tsx": broken,
      "templates/pages/glossary.tsx": ownPage.replace("title:", "title"),
      "content/items/rain.md": anItem({ topics: ["watre"] }, "See the [glossary](/glossary/)."),
    });
    assert.deepEqual(await checked(root), {
      exitCode: 1,
      lines: [
        "content/items/rain.md:6:5: error: `watre` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
        'templates/pages/glossary.tsx:6:9: error: Expected "}" but found "\\"Glossary\\"".',
        'templates/parts/masthead.tsx:10:4: error: Expected ")" but found ";".',
        "3 errors and 0 warnings in 3 files.",
      ],
    });
  });

  test("pages and settings that can't be used, exceptions in pages, and mistakes in the content", async () => {
    const root = aDigestWithOwn({
      "standfirst.config.ts": ownConfig.replace("markdown(", "markdwon("),
      "templates/pages/glossary.tsx": ownPage.replace("default page", "const glossary = page"),
      "templates/pages/terms.tsx": 'throw new Error("No terms");\n',
      "content/items/rain.md": anItem({ topics: ["watre"] }),
    });
    assert.deepEqual((await checked(root)).lines, [
      "content/items/rain.md:6:5: error: `watre` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
      "standfirst.config.ts:1:1: error: `markdwon` is not a setting. The settings are the functions `markdown` and `eleventy`.",
      "templates/pages/glossary.tsx:1:1: error: The page has no `address`, `title`, `description`, `content`. Write `export default page({ address, title, description, content })`. docs/own-templates.md explains each.",
      "templates/pages/terms.tsx:1:7: error: No terms.",
      "4 errors and 0 warnings in 4 files.",
    ]);
  });

  test("and fixes nothing, because own code may change how texts are read", async () => {
    const root = aDigestWithOwn({
      "templates/parts/masthead.tsx": broken,
      "content/items/rain.md": anItem({ topics: ["Water"] }),
    });
    const { lines } = await checked(root, "--fix");
    assert.match(lines[0] ?? "", /^content\/items\/rain\.md:6:5: error: `Water` is not a topic\./);
  });

  test("mistakes in styles", async () => {
    const root = aDigestWithOwn({
      "content/items/rain.md": anItem(),
      "styles/a.css": ".a { colr: red }\n.b { color red; }\n",
      "styles/b.css": ".a { color: red;\n",
    });
    assert.deepEqual(await checked(root), {
      exitCode: 1,
      lines: [
        'styles/a.css:1:6: warning: "colr" is not a known CSS property. Did you mean "color" instead?',
        'styles/a.css:2:11: error: Expected ":". Correct it: browsers leave out what they cannot read.',
        'styles/b.css:2:1: error: Expected "}" to go with "{". Close the bracket of line 1: browsers leave out all that follows it.',
        "2 errors and 1 warning in 2 files.",
      ],
    });
  });
});
