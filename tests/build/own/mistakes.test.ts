import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Files } from "../../support/digest.ts";
import { aDigestWithOwn, ownConfig, ownMasthead, ownPage } from "../../support/ownCode.ts";
import { runCommand } from "../../support/site.ts";

const masthead = "templates/parts/masthead.tsx";
const glossary = "templates/pages/glossary.tsx";
const config = "standfirst.config.ts";

/** Mistakes that every command reports: what is wrong, the files, and what is printed. */
const compiled: readonly (readonly [name: string, files: Files, line: string])[] = [
  [
    "a syntax error",
    { [masthead]: ownMasthead.replace("return (", "return ((") },
    `${masthead}:10:4: error: Expected ")" but found ";".`,
  ],
  [
    "a part that lacks what others import",
    { [masthead]: ownMasthead.replace("export ", "") },
    `${masthead}:1:1: error: The file does not export Masthead, which other templates need. Add \`export * from "standfirst/parts/masthead";\` to keep all that you don't replace.`,
  ],
  [
    "a part with a misspelt name",
    { "templates/parts/mastheed.tsx": ownMasthead },
    "templates/parts/mastheed.tsx:1:1: error: Standfirst has no part of this name, and no template imports the file. Correct its name, or delete it. docs/contract.md lists the parts that can be replaced.",
  ],
  [
    "a part that can't be replaced",
    { "templates/parts/charts/tileMap.tsx": ownMasthead },
    "templates/parts/charts/tileMap.tsx:1:1: error: Standfirst has a part of this name that a digest can't replace. Give the file another name. docs/contract.md lists the parts that can be replaced.",
  ],
  [
    "an import of what Standfirst does not export",
    { [masthead]: ownMasthead.replace("parts/masthead", "parts/masthed") },
    `${masthead}:1:55: error: Standfirst does not export “standfirst/parts/masthed”. Did you mean “standfirst/parts/masthead”? docs/contract.md lists what it exports.`,
  ],
  [
    "an import of a missing file",
    { [masthead]: `${ownMasthead}export * from "./nothing.tsx";\n` },
    `${masthead}:12:15: error: There is no file “./nothing.tsx” among the digest's templates. They may import files in templates/, packages, and what Standfirst exports, such as standfirst/parts/headline.`,
  ],
  [
    "an import of a missing package",
    { [masthead]: `${ownMasthead}export * from "no-such-package";\n` },
    `${masthead}:12:15: error: The package “no-such-package” is not installed.`,
  ],
  [
    "an await outside of functions",
    { [masthead]: `${ownMasthead}await Promise.resolve();\n` },
    `${masthead}:12:1: error: Write \`await\` only in functions that are \`async\`. A page or a configuration can't wait while it is loaded.`,
  ],
  [
    "a page kind that is not exported",
    { [glossary]: ownPage.replace("default page", "const glossary = page") },
    `${glossary}:1:1: error: The page has no \`address\`, \`title\`, \`description\`, \`content\`. Write \`export default page({ address, title, description, content })\`. docs/own-templates.md explains each.`,
  ],
  [
    "a configuration that is not exported",
    { [config]: ownConfig.replace("default ", "const config = ") },
    `${config}:1:1: error: The file has no default export. Write \`export default defineConfig({ … })\`.`,
  ],
  [
    "a misspelt setting",
    { [config]: ownConfig.replace("markdown(", "markdwon(") },
    `${config}:1:1: error: \`markdwon\` is not a setting. The settings are the functions \`markdown\` and \`eleventy\`.`,
  ],
  [
    "an exception in the configuration",
    { [config]: ownConfig.replace("parser.inline", "parser.inlin") },
    `${config}:5:18: error: TypeError: Cannot read properties of undefined (reading 'ruler').`,
  ],
];

describe("Every command says in a line, with its place,", () => {
  for (const [name, files, line] of compiled)
    test(name, async () => {
      const root = aDigestWithOwn(files);
      assert.deepEqual(await runCommand("schedule", ["--root", root]), { exitCode: 1, output: `${line}\n` });
    });
});

/** Mistakes that show when pages are rendered. */
const rendered: readonly (readonly [name: string, files: Files, line: string])[] = [
  [
    "an exception in a replaced part, and on which page",
    { [masthead]: ownMasthead.replace("{words.frame.search}", "{words.nothing.search}") },
    `${masthead}:8:37: error: TypeError: Cannot read properties of undefined (reading 'search'). It was thrown when the page /about/ was rendered.`,
  ],
  [
    "an exception in a page",
    { [glossary]: ownPage.replace("<h1>Glossary</h1>", "<h1>{digest.nothing.title}</h1>") },
    `${glossary}:10:27: error: TypeError: Cannot read properties of undefined (reading 'title'). It was thrown when the page /glossary/ was rendered.`,
  ],
  [
    "an exception behind regular expressions with characters beyond ASCII",
    {
      [glossary]: ownPage.replace(
        "({ digest }) => (",
        '({ digest }) => /[–“”]|\\–+/.test("–") && digest.nothing.title && (',
      ),
    },
    `${glossary}:8:68: error: TypeError: Cannot read properties of undefined (reading 'title'). It was thrown when the page /glossary/ was rendered.`,
  ],
  [
    "an exception in a part of Standfirst that got something wrong",
    { [masthead]: ownMasthead.replace("<Usual {...props} />", "<Usual digest={undefined} />") },
    "The page /about/ could not be rendered: TypeError: Cannot destructure property 'site' of 'digest' as it is undefined. One of Standfirst's templates threw this. Check what the digest's own templates pass to it.",
  ],
  [
    "an exception in a transform",
    { [config]: ownConfig.replace("html.replace", "html.replice") },
    `${config}:18:48: error: TypeError: html.replice is not a function.`,
  ],
  [
    "a picture that a style has beside it",
    { "styles/own.css": ".a { background: url(a.png) }" },
    'styles/own.css:1:18: error: Could not resolve "a.png". Put pictures into content/images/, and write their address: url(/images/paper.svg).',
  ],
];

describe("A build says in a line, with its place,", () => {
  for (const [name, files, line] of rendered)
    test(name, async () => {
      const root = aDigestWithOwn(files);
      const words = ["--root", root, "--no-search", "--output", join(root, "_site")];
      const { exitCode, output } = await runCommand("build", words);
      assert.equal(exitCode, 1);
      assert.ok(output.split("\n").includes(line), output);
      assert.doesNotMatch(output, /^ +at /m);
    });
});

describe("The check of addresses finds", () => {
  const addressHint =
    "Begin and end it with a slash: `/glossary/`. Each name in it begins with a letter or digit, and the first has no full stop.";
  const problemsFor = async (address: string) => {
    const root = aDigestWithOwn({ [glossary]: ownPage.replace('"/glossary/"', address) });
    const { output } = await runCommand("check", ["--root", root]);
    return output.split("\n").filter((line) => line.startsWith("templates"));
  };

  test("one that Standfirst uses or may use", async () => {
    const [line = ""] = await problemsFor('"/items/glossary/"');
    assert.match(
      line,
      /^templates\/pages\/glossary\.tsx:1:1: error: The address `\/items\/glossary\/` is Standfirst's own\. Choose an address outside of \/, \/items\/, .*\/pagefind\/\.$/,
    );
  });

  test("one that does not end with a slash", async () => {
    assert.deepEqual(await problemsFor('"/glossary"'), [
      `${glossary}:1:1: error: \`/glossary\` is not an address of a page. ${addressHint}`,
    ]);
  });

  for (const [name, address] of Object.entries({
    "that a file of the site has": "/feed.xml/",
    "that servers hide": "/_headers/",
    "that leads out of a folder": "/a/../../x/",
  }))
    test(`one ${name}`, async () => {
      assert.deepEqual(await problemsFor(JSON.stringify(address)), [
        `${glossary}:1:1: error: \`${address}\` is not an address of a page. ${addressHint}`,
      ]);
    });

  test("one of a page in content/pages", async () => {
    const files = {
      [glossary]: ownPage.replace('"/glossary/"', '"/imprint/"'),
      "content/pages/imprint.md": "---\ntitle: Imprint\n---\nPublished in Perth.\n",
    };
    const { output } = await runCommand("check", ["--root", aDigestWithOwn(files)]);
    assert.match(
      output,
      /error: Two pages have the address `\/imprint\/`: the other is from content\/pages\/imprint\.md\. Give each its own\./,
    );
  });

  test("one of several pages", async () => {
    const each = 'of: ({ topics }) => topics, address: "/glossary/"';
    const files = {
      [glossary]: ownPage.replace('address: "/glossary/"', each).replace("page({", "page<unknown>({"),
    };
    const { output } = await runCommand("check", ["--root", aDigestWithOwn(files)]);
    assert.match(
      output,
      /^templates\/pages\/glossary\.tsx:1:1: error: Two pages have the address `\/glossary\/`\. Give each its own\.$/m,
    );
  });

  test("an exception in the function that gives it", async () => {
    assert.deepEqual(await problemsFor('() => { throw new Error("No address") }'), [
      `${glossary}:5:26: error: No address.`,
    ]);
  });
});
