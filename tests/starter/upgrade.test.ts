import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { describeProblem } from "../../src/report.ts";
import { hashOfPart, ownVersion } from "../../src/starter/manifest.ts";
import { upgradeWarning } from "../../src/starter/upgradeWarning.ts";
import { aNewDigest } from "../cli/init/initCommand.ts";
import { commandLine } from "../support/site.ts";
import { keys, noTerminal, typeInto } from "../support/terminal.ts";

const check = ".github/workflows/check.yml";
const publish = ".github/workflows/publish.yml";
const build = "package.json: scripts.build";
const read = (root: string, file: string) => readFileSync(join(root, file), "utf8");
const write = (root: string, file: string, text: string) => writeFileSync(join(root, file), text);
const manifestOf = (root: string) => JSON.parse(read(root, ".standfirst.json"));
const warningsOf = (root: string) => upgradeWarning(root).map(describeProblem);

/** A digest as an older version made it: with other workflows and another script, and with one workflow that its editors changed since. */
async function anOldDigest(): Promise<string> {
  const root = await aNewDigest("--time-zone", "Europe/London");
  const manifest = manifestOf(root);
  manifest.standfirst = "0.0.9";
  for (const file of [check, publish]) {
    write(root, file, read(root, file).replace("ubuntu-latest", "ubuntu-22.04"));
    manifest.given[file] = hashOfPart(read(root, file));
  }
  write(root, "package.json", read(root, "package.json").replace('"standfirst build"', '"standfirst-build"'));
  manifest.given[build] = hashOfPart("standfirst-build");
  write(root, "package.json", read(root, "package.json").replace(/ *"import": .*\n/, ""));
  delete manifest.given["package.json: scripts.import"];
  delete manifest.given[".npmrc"];
  rmSync(join(root, ".npmrc"));
  write(root, ".standfirst.json", JSON.stringify(manifest));
  write(root, publish, `${read(root, publish)}# Ours.\n`);
  return root;
}

function upgrade(root: string): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) =>
    execFile(process.execPath, [...commandLine("upgrade"), "--root", root], (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

describe("check", () => {
  test("says nothing of a new digest, and of one that was not made by init", async () => {
    const root = await aNewDigest();
    assert.deepEqual(warningsOf(root), []);
    rmSync(join(root, ".standfirst.json"));
    assert.deepEqual(warningsOf(root), []);
  });

  test("warns once of what an older version made", async () => {
    assert.deepEqual(warningsOf(await anOldDigest()), [
      `.standfirst.json:1:1: warning: \`.github/workflows/check.yml\` and 4 other parts were made by Standfirst 0.0.9, and ${ownVersion()} makes them differently. To see what changes, and take it over, run \`npx standfirst upgrade\`.`,
    ]);
  });

  test("warns if the workflow is for another publishing time", async () => {
    const root = await aNewDigest("--time-zone", "Europe/London");
    write(root, "_data/site.yaml", read(root, "_data/site.yaml").replace("07:00", "08:30"));
    assert.deepEqual(warningsOf(root), [
      ".standfirst.json:1:1: warning: `.github/workflows/publish.yml` was made for another publishing time than that of `_data/site.yaml`. To see what changes, and take it over, run `npx standfirst upgrade`.",
    ]);
    await upgrade(root);
    assert.match(read(root, publish), /cron: "30 7 \* \* \*"\n {4}- cron: "30 8 \* \* \*"\n/);
    assert.deepEqual(warningsOf(root), []);
  });

  test("says nothing if only the editors changed what they were given, or Windows ended its lines", async () => {
    const root = await aNewDigest();
    write(root, check, `${read(root, check)}# Ours.\n`);
    write(root, publish, read(root, publish).replaceAll("\n", "\r\n"));
    rmSync(join(root, ".vscode/extensions.json"));
    assert.deepEqual(warningsOf(root), []);
  });

  test("says so if the manifest can't be read", async () => {
    const root = await aNewDigest();
    write(root, ".standfirst.json", "{");
    assert.deepEqual(warningsOf(root), [
      ".standfirst.json:1:1: warning: This file can't be read. Restore it from an earlier commit.",
    ]);
    assert.equal((await upgrade(root)).code, 1);
  });
});

describe("upgrade", () => {
  test("shows and takes over what is new, and leaves what was edited", async () => {
    const root = await anOldDigest();
    const own = read(root, publish);
    const { code, out, err } = await upgrade(root);
    assert.equal(code, 0, err);
    assert.match(out, /^-.*ubuntu-22\.04\n\+.*ubuntu-latest$/m);
    assert.match(out, /^Updated \.github\/workflows\/check\.yml\.$/m);
    assert.match(out, /^Updated package\.json: scripts\.build\.$/m);
    assert.match(out, /^Added package\.json: scripts\.import\.$/m);
    assert.match(out, /^Added \.npmrc\.$/m);
    assert.match(
      out,
      /^Kept \.github\/workflows\/publish\.yml: it was edited since Standfirst gave it\. The new version is in \.cache.upgrade.\.github.workflows.publish\.yml\.$/m,
    );
    assert.match(read(root, ".cache/upgrade/.github/workflows/publish.yml"), /^ +- cron: "/m);
    assert.match(read(root, check), /ubuntu-latest/);
    assert.equal(JSON.parse(read(root, "package.json")).scripts.build, "standfirst build");
    assert.equal(JSON.parse(read(root, "package.json")).scripts.import, "standfirst import");
    assert.ok(existsSync(join(root, ".npmrc")));
    assert.equal(read(root, publish), own);
    assert.match(
      warningsOf(root)[0] ?? "",
      /`\.github\/workflows\/publish\.yml` was made by Standfirst 0\.0\.9/,
    );
  });

  test("changes nothing that editors wrote", async () => {
    const root = await anOldDigest();
    const files = ["_data/site.yaml", "_data/topics.yaml", "content/about.md", "README.md"];
    const before = files.map((file) => read(root, file));
    await upgrade(root);
    assert.deepEqual(
      files.map((file) => read(root, file)),
      before,
    );
  });

  test("says so if all is up to date, and if nothing is Standfirst's", async () => {
    const root = await aNewDigest();
    assert.equal((await upgrade(root)).out, "All that Standfirst gave to this digest is up to date.\n");
    rmSync(join(root, ".standfirst.json"));
    assert.equal(
      (await upgrade(root)).out,
      "There is nothing to upgrade: without .standfirst.json, no file of this digest is Standfirst's.\n",
    );
  });

  test("changes nothing if package.json can't be read", async () => {
    const root = await anOldDigest();
    write(root, "package.json", "{");
    const { code, err } = await upgrade(root);
    assert.equal(code, 1);
    assert.equal(err, "package.json is missing or can't be read. Restore it first. Nothing was changed.\n");
    assert.match(read(root, check), /ubuntu-22\.04/);
  });

  test("asks in a terminal, and does not ask again", { skip: noTerminal() ?? false }, async () => {
    const root = await anOldDigest();
    const { exitCode, screen } = await typeInto("upgrade", ["--root", root], [["Replace it, and lose", "n"]]);
    assert.equal(exitCode, 0, screen);
    assert.match(read(root, publish), /# Ours\.\n$/);
    assert.deepEqual(warningsOf(root), []);
    assert.equal(manifestOf(root).standfirst, ownVersion());
  });

  test("replaces what was edited if asked to", { skip: noTerminal() ?? false }, async () => {
    const root = await anOldDigest();
    const { screen } = await typeInto(
      "upgrade",
      ["--root", root],
      [["Replace it, and lose", `y${keys.enter}`]],
    );
    assert.match(screen, /Updated \.github\/workflows\/publish\.yml\./);
    assert.doesNotMatch(read(root, publish), /# Ours/);
  });
});
