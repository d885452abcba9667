import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { problemsOf } from "../problems.ts";

/** The problems of a digest with these lines in `_data/site.yaml`, below its title and address. */
function problemsWith(...lines: string[]): string[] {
  const start = ["title: Homes", "url: https://homes.example/"];
  return problemsOf({ "_data/site.yaml": `${[...start, ...lines].join("\n")}\n` });
}

const others = [
  'colours: { light: { ink: "#cccccc" } }',
  "logo: { src: logo.svg }",
  "fonts: { text: no-such-font }",
  "publishedOn: Fryday",
  "navigation: [{ name: Rents, address: /topics/watr/ }]",
];

/** What is wrong with these lines. They begin in line `first`. */
const wrong = (first: number) => [
  `_data/site.yaml:${first}:26: error: \`colours.light.ink\` is \`#cccccc\`, which has a contrast of 1.5 to 1 with \`paper\` (\`#faf7f0\`).`,
  `_data/site.yaml:${first + 1}:14: error: There is no picture \`logo.svg\`.`,
  `_data/site.yaml:${first + 2}:16: error: There is no package \`no-such-font\` in node_modules.`,
  `_data/site.yaml:${first + 3}:14: warning: \`Fryday\` is not a weekday.`,
  `_data/site.yaml:${first + 4}:38: warning: There is no page \`/topics/watr/\`.`,
];

describe("A mistake in _data/site.yaml hides no others:", () => {
  test("a field that does not exist, or has a wrong value", () => {
    const found = problemsWith("strap: Weekly", "itemMarkdown: maybe", ...others);
    assert.deepEqual(startsOf(found), [
      "_data/site.yaml:3:1: error: `strap` is not a field of the site.",
      "_data/site.yaml:4:15: error: `itemMarkdown` is `maybe`, but must be true or false.",
      ...wrong(5),
    ]);
  });

  test("YAML that is not valid", () => {
    const found = problemsWith("strapline: Rents: weekly", ...others);
    assert.deepEqual(startsOf(found), [
      "_data/site.yaml:3:12: error: The YAML is not valid: a text that contains a colon needs quotation marks.",
      ...wrong(4),
    ]);
  });

  test("a section that is listed twice", () => {
    const found = problemsOf({
      "_data/site.yaml": "title: Homes\nurl: https://homes.example/\nsections: [Rivers, Rents, Rivers]\n",
      "content/items/rain.md": anItem({ section: "Rents" }),
    });
    assert.deepEqual(found, [
      "_data/site.yaml:3:27: error: `sections[2]` is `Rivers`, which is in the list already. Remove one of the two.",
    ]);
  });

  test("a colour in braces that YAML reads as a comment, up to the brace that closes them", () => {
    const closing =
      'the bracket `{` is never closed, because `#` begins a comment. Put what begins with `#` in double quotes: `"#37778d"`.';
    for (const after of ["", "  dark: { accent: '#99c9da' }\n", "strapline: Rents\n"]) {
      const site = `title: Homes\nurl: https://homes.example/\ncolours:\n  light: { accent: #37778d }\n${after}`;
      const [first] = problemsOf({ "_data/site.yaml": site });
      assert.equal(first, `_data/site.yaml:4:10: error: The YAML is not valid: ${closing}`);
    }
  });

  test("labels, sections and what may be left out are still known", () => {
    const lines = ["labels: [{ id: in-depth, text: In depth }]", "sections: [Rents]", "strapline: a: b"];
    const item = anItem({ label: "in-depth", section: "Rents" });
    const problems = problemsOf({
      "_data/site.yaml": `title: Homes\nurl: https://homes.example/\n${lines.join("\n")}\n`,
      "content/items/rain.md": item,
    });
    assert.equal(problems.length, 1, problems.join("\n"));
  });
});

/** Place, severity and first sentence of each problem. */
function startsOf(problems: readonly string[]): string[] {
  return problems.map((problem) => /^.*?[.?](?= |$)(?<!\d\.)/.exec(problem)?.[0] ?? problem);
}
