import assert from "node:assert/strict";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { typeProblems } from "../../../src/check/own/typeProblems.ts";
import { describeProblem } from "../../../src/report.ts";
import type { Files } from "../../support/digest.ts";
import { aDigestWithOwn, ownConfig, ownMasthead, ownPage } from "../../support/ownCode.ts";
import { project } from "../../support/site.ts";

const masthead = "templates/parts/masthead.tsx";

/** The type errors of a digest that depends on TypeScript. */
async function typeErrors(files: Files): Promise<string[]> {
  const root = aDigestWithOwn({ "package.json": "{}", ...files });
  mkdirSync(join(root, "node_modules"));
  symlinkSync(join(project, "node_modules/typescript"), join(root, "node_modules/typescript"));
  return (await typeProblems(root)).map(describeProblem);
}

test("a digest's own templates without type errors have no problems", async () => {
  const files = {
    [masthead]: ownMasthead,
    "templates/pages/glossary.tsx": ownPage,
    "standfirst.config.ts": ownConfig,
  };
  assert.deepEqual(await typeErrors(files), []);
});

test("a type error is reported at its line", async () => {
  const files = {
    [masthead]: ownMasthead.replace("{...props}", '{...props} front="yes"'),
    "templates/pages/glossary.tsx": ownPage.replace("digest.items", "digest.titles"),
    "standfirst.config.ts": ownConfig.replace("html.replace", "html.replice"),
  };
  assert.deepEqual(await typeErrors(files), [
    "standfirst.config.ts:18:48: error: Property 'replice' does not exist on type 'string'. Did you mean 'replace'?",
    "templates/pages/glossary.tsx:11:31: error: Property 'titles' does not exist on type 'Digest'. Did you mean 'tiles'?",
    `${masthead}:7:25: error: Type 'string' is not assignable to type 'boolean | undefined'.`,
  ]);
});

test("a part that needs other properties than Standfirst passes is reported", async () => {
  const files = {
    [masthead]: ownMasthead.replace("props: MastheadProps", "props: MastheadProps & { mood: string }"),
  };
  assert.deepEqual(await typeErrors(files), [
    `${masthead}:4:1: error: Masthead does not accept what Standfirst's templates pass to it: Property 'mood' is missing in type 'MastheadProps' but required in type '{ mood: string; }'. docs/contract.md lists the properties of each part.`,
  ]);
});

test("declarations beside the configuration are known to it, such as that of a plug-in without types", async () => {
  const withPlugin = { "standfirst.config.ts": `import "markdown-it-bare";\n${ownConfig}` };
  assert.deepEqual(await typeErrors(withPlugin), [
    "standfirst.config.ts:1:8: error: Cannot find module or type declarations for side-effect import of 'markdown-it-bare'.",
  ]);
  const declared = { ...withPlugin, "plugins.d.ts": 'declare module "markdown-it-bare";\n' };
  assert.deepEqual(await typeErrors(declared), []);
});

test("types are not checked if the digest does not depend on TypeScript", async () => {
  const root = aDigestWithOwn({ [masthead]: ownMasthead.replace("{...props}", "{...props} front={1}") });
  assert.deepEqual(await typeProblems(root), []);
});
