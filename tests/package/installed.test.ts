import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { anItem, writeFiles } from "../support/digest.ts";
import { ownConfig, ownMasthead, ownPage } from "../support/ownCode.ts";
import { installDigest, packStandfirst, runInstalled, runWell, stateOf } from "../support/package.ts";
import { aFreePort } from "../support/servers/freePort.ts";
import { aFolder, filesIn, project } from "../support/site.ts";
import { until } from "../support/until.ts";

const root = await installDigest(await packStandfirst(), {
  "_data/site.yaml":
    "title: Homes Weekly\nurl: https://homes.example/\nemail: { from: Homes Weekly <post@homes.example> }\n",
  "_data/topics.yaml": "- { id: rents, label: Rents }\n",
  "content/items/rents-rose.md": anItem({ headline: "Rents rose", topics: ["rents"] }, "They rose."),
});
const modules = join(root, "node_modules");
const own = join(modules, "standfirst");
const readOnly = ["", "src/cli", "templates"].map((path) => join(own, path));
for (const path of readOnly) chmodSync(path, 0o555);
const installed = stateOf(modules);

describe("In a digest that has Standfirst as a package", () => {
  after(() => {
    for (const path of readOnly) chmodSync(path, 0o755);
  });

  test("the package has what runs, and neither tests nor a sample", () => {
    assert.deepEqual(
      readdirSync(own).sort(),
      [".eleventy.ts", "CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md", "docs", "launch"].concat([
        ...["package.json", "src", "standfirst.mjs", "starter", "templates", "types"],
      ]),
    );
  });

  test("build writes the site, the cache and the program into the digest's folder", async () => {
    await runWell(root, ["build"]);
    assert.match(readFileSync(join(root, "_site/items/rents-rose/index.html"), "utf8"), /Homes Weekly/);
    const expected = [".cache", ".program", "_data", "_site", "content", "node_modules"];
    assert.deepEqual(
      readdirSync(root).filter((name) => !name.startsWith("package")),
      expected,
    );
  });

  test("check, schedule, email, export and pdf work", async () => {
    assert.match(await runWell(root, ["check"]), /^No problems\.$|0 errors/m);
    assert.match(await runWell(root, ["schedule"]), /^Nothing scheduled\.$/m);
    await runWell(root, ["email"]);
    assert.ok(existsSync(join(root, "_email/2021-W45/issue.html")));
    await runWell(root, ["export", "--output", "items.jsonl"]);
    assert.match(readFileSync(join(root, "items.jsonl"), "utf8"), /Rents rose/);
    await runWell(root, ["pdf", "--output", "issue.pdf"]);
    assert.equal(readFileSync(join(root, "issue.pdf"), "latin1").slice(0, 5), "%PDF-");
  });

  test("new writes an item, from a folder below the digest's too", async () => {
    const words = ["new", "--headline", "Rents fell", "--standfirst", "They fell.", "--topic", "rents"];
    const { code, out, err } = await runInstalled(root, words, { cwd: join(root, "content/items") });
    assert.equal(code, 0, out + err);
    assert.ok(filesIn(join(root, "content")).some((file) => file.endsWith("rents-fell.md")));
  });

  test("start serves the preview", async () => {
    const port = await aFreePort();
    const child = spawn(join(root, "node_modules/.bin/standfirst"), ["start", "--port", String(port)], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      await until("the server starts", () => String(child.stdout.read() ?? "").includes("Server at"));
      const page = await fetch(`http://localhost:${port}/items/rents-rose/`);
      assert.match(await page.text(), /Homes Weekly/);
    } finally {
      child.kill();
      await once(child, "exit");
    }
  });

  test("manual says that it is not for digests", async () => {
    assert.deepEqual(await runInstalled(root, ["manual"]), {
      code: 2,
      out: "",
      err: "`manual` writes the manuals of Standfirst itself. Run it in a clone.\n",
    });
  });

  test("a command in a folder without a digest leaves nothing there", async () => {
    const cwd = aFolder();
    const { code, out } = await runInstalled(root, ["build"], { cwd });
    assert.equal(code, 1);
    assert.match(out, /^_data\/site\.yaml:1:1: error: The file is missing\./);
    assert.deepEqual(readdirSync(cwd), []);
  });

  test("--root names another digest, whose folder gets the cache", async () => {
    const other = aFolder();
    for (const name of ["_data", "content"]) mkdirSync(join(other, name));
    const { code, out } = await runInstalled(root, ["schedule", "--root", other], { cwd: aFolder() });
    assert.equal(code, 1, out);
    assert.deepEqual(readdirSync(other).sort(), ["_data", "content"]);
  });

  test("nothing was written into node_modules", () => {
    assert.deepEqual(stateOf(modules), installed);
  });

  test("own templates are built, and their types checked against the declarations of the package", async () => {
    writeFiles(root, {
      "templates/parts/masthead.tsx": ownMasthead,
      "templates/pages/glossary.tsx": ownPage,
      "standfirst.config.ts": ownConfig,
      "tsconfig.json": '{ "extends": "standfirst/tsconfig.json" }',
    });
    await runWell(root, ["build", "--no-search"]);
    assert.match(readFileSync(join(root, "_site/glossary/index.html"), "utf8"), /Search our paper/);
    symlinkSync(join(project, "node_modules/typescript"), join(modules, "typescript"));
    await runWell(root, ["check"]);
    writeFiles(root, { "templates/pages/glossary.tsx": ownPage.replace("digest.items", "digest.titles") });
    const { code, out } = await runInstalled(root, ["check"]);
    assert.equal(code, 1);
    assert.match(
      out,
      /^templates\/pages\/glossary\.tsx:11:31: error: Property 'titles' does not exist on type 'Digest'\./m,
    );
    for (const path of ["templates", "standfirst.config.ts", "tsconfig.json", "node_modules/typescript"])
      rmSync(join(root, path), { recursive: true });
  });

  test("clean deletes the cache and the program", async () => {
    await runWell(root, ["clean"]);
    assert.deepEqual(readdirSync(join(root, ".cache")), []);
  });

  test("build finds libraries that are installed for the package alone", async () => {
    chmodSync(own, 0o755);
    mkdirSync(join(own, "node_modules"));
    for (const name of readdirSync(modules))
      if (name !== "standfirst" && !name.startsWith("."))
        renameSync(join(modules, name), join(own, "node_modules", name));
    await runWell(root, ["build"]);
    assert.match(readFileSync(join(root, "_site/index.html"), "utf8"), /Rents rose/);
  });
});
