import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Files, writeFiles } from "../../support/digest.ts";
import { aDigestWithOwn } from "../../support/ownCode.ts";
import { goodSite, pageAt } from "../../support/site.ts";

/** A digest with a page that shows what a package says. */
function aDigestWith(packages: Files): string {
  const page = `import { page } from "standfirst";
import { said } from "its-package";

export default page({ address: "/said/", title: "Said", description: "Said.", content: () => <p>{said}</p> });
`;
  return aDigestWithOwn({ "templates/pages/said.tsx": page, ...packages });
}

/** What the page shows in a site that was just built. */
async function said(root: string): Promise<string | undefined> {
  const site = await goodSite({ root, words: ["--no-search"] });
  return /<p>(said: .*?)<\/p>/.exec(pageAt(site, "/said/"))?.[1];
}

const asModule = '{ "type": "module", "exports": { "import": "./main.js" } }';
const folder = "node_modules/its-package";

describe("A package that a digest's own code imports", () => {
  test("may be a script that reads files beside its own", async () => {
    const root = aDigestWith({
      [`${folder}/package.json`]: "{}",
      [`${folder}/index.js`]:
        'exports.said = require("node:fs").readFileSync(__dirname + "/note.txt", "utf8");',
      [`${folder}/note.txt`]: "said: by a script",
    });
    assert.equal(await said(root), "said: by a script");
  });

  test("may be an ES module that reads files beside its own, and imports a script that does", async () => {
    const root = aDigestWith({
      [`${folder}/package.json`]: asModule,
      [`${folder}/main.js`]: 'export { said } from "./said/said.js";',
      [`${folder}/said/said.js`]: `import { readFileSync } from "node:fs";
import script from "its-script";
export const said = readFileSync(new URL("note.txt", import.meta.url), "utf8") + script;`,
      [`${folder}/said/note.txt`]: "said: by a module",
      [`${folder}/node_modules/its-script/package.json`]: "{}",
      [`${folder}/node_modules/its-script/index.js`]:
        'module.exports = require("node:fs").readFileSync(__dirname + "/note.txt", "utf8");',
      [`${folder}/node_modules/its-script/note.txt`]: " and a script",
    });
    assert.equal(await said(root), "said: by a module and a script");
  });

  test("may change without being installed again", async () => {
    const root = aDigestWith({
      [`${folder}/package.json`]: asModule,
      [`${folder}/main.js`]: 'export const said = "said: at first";',
    });
    assert.equal(await said(root), "said: at first");
    writeFiles(root, { [`${folder}/main.js`]: 'export const said = "said: now";' });
    assert.equal(await said(root), "said: now");
  });
});
