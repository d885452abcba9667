import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { identity } from "../cli/init/initCommand.ts";
import { provideBrowser } from "../support/browser.ts";
import { writeFiles } from "../support/digest.ts";
import { installDigest, type Printed, packStandfirst, runInstalled, stateOf } from "../support/package.ts";
import { aFolder, filesIn, project } from "../support/site.ts";
import { housing } from "./housing.ts";

const packed = await packStandfirst();
const words = [
  "--title",
  "Homes in Scotland",
  "--url",
  "https://homes.example/",
  "--time-zone",
  "Europe/London",
];
const parent = aFolder();
const digest = join(parent, "homes");
// As npx does: it installs the packed file somewhere else, and runs what is there.
const elsewhere = await installDigest(packed, {});
const made = await runInstalled(elsewhere, ["init", "homes", ...words], { cwd: parent, env: identity });
const installed = await shell(
  "npm install --prefer-offline --silent && git add --all && git commit --quiet -m Lock",
);

/** Runs a line in the digest's folder, as the runner of a workflow does. */
function shell(line: string, env: NodeJS.ProcessEnv = {}): Promise<Printed> {
  const options = {
    cwd: digest,
    env: { ...process.env, ...identity, CHROMIUM: provideBrowser(), ...env },
    maxBuffer: 1e8,
  };
  return new Promise((done) =>
    execFile("bash", ["-eo", "pipefail", "-c", line], options, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

/** What the `package.json` of a digest asks npm for. */
function dependencyOf(folder: string): string {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).dependencies.standfirst;
}

/** The lines that a job of a workflow runs, in their order. */
function linesOf(workflow: string, job: string): string[] {
  const { jobs } = parse(readFileSync(join(digest, `.github/workflows/${workflow}.yml`), "utf8"));
  return jobs[job].steps.flatMap(({ run }: { run?: string }) => run ?? []);
}

const runner = {
  RUNNER_TEMP: aFolder(),
  GITHUB_OUTPUT: join(aFolder(), "output"),
  BASE: "HEAD~1",
  LINE: "0 7 * * *",
};

/** What only the sample is about. */
const sampleWords =
  /ward courier|\b(nhs|health|care|england|english|patients?|hospitals?|trusts?|icbs?|doctors?|nurses?)\b/i;

describe("A digest that the package made", () => {
  test("is made and installed, with nothing else beside it", () => {
    assert.deepEqual([made.code, installed.code], [0, 0], made.err + installed.err);
    assert.deepEqual(readdirSync(parent), ["homes"]);
  });

  test("has a copy of the packed file, which is on no registry, and is told how to use one", () => {
    const copy = `vendor/${basename(packed)}`;
    assert.equal(dependencyOf(digest), `file:${copy}`);
    assert.ok(existsSync(join(digest, copy)));
    const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
    assert.ok(
      made.out.endsWith(
        `\n\`package.json\` asks npm for a packed copy of this Standfirst: ${copy}. To use the version on npm instead, once it is there:\nrun \`npm install standfirst@${version}\`, and delete \`vendor/\`.\n`,
      ),
      made.out,
    );
  });

  test("asks a registry for what came from one", async () => {
    const fromRegistry = { private: true, dependencies: { standfirst: "^0.1.0" } };
    writeFiles(elsewhere, { "package.json": JSON.stringify(fromRegistry) });
    const cwd = aFolder();
    const { out } = await runInstalled(elsewhere, ["init", "homes", ...words], { cwd, env: identity });
    assert.match(out, /^`package\.json` asks npm for Standfirst \^[\d.]+\.$/m);
    assert.match(dependencyOf(join(cwd, "homes")), /^\^[\d.]+$/);
    assert.ok(!existsSync(join(cwd, "homes/vendor")));
  });

  const before = stateOf(join(digest, "node_modules/standfirst"));
  for (const [workflow, job] of [
    ["check", "content"],
    ["check", "pages"],
    ["publish", "due"],
    ["publish", "publish"],
  ] as const)
    test(`passes what the job ${job} of ${workflow}.yml runs`, async () => {
      // It is installed already, and `npm ci` would only do so again.
      const lines = linesOf(workflow, job).filter((line) => line !== "npm ci");
      assert.ok(lines.length > 0);
      for (const line of lines) {
        const { code, out, err } = await shell(line, runner);
        assert.equal(code, 0, `${line}: ${out}${err}`);
      }
    });

  test("can be installed from its lock file, as workflows do", async () => {
    const { code, err } = await shell("npm ci --prefer-offline --silent --dry-run");
    assert.equal(code, 0, err);
  });

  test("leaves the installed package as it was, and its repository clean", async () => {
    assert.deepEqual(stateOf(join(digest, "node_modules/standfirst")), before);
    assert.equal((await shell("git status --porcelain")).out, "");
  });

  test("has nothing of the sample in what its editors read", () => {
    const manuals = ["fields", "house-style", "tutorial", "writing", "your-own-digest"].map(
      (name) => `node_modules/standfirst/docs/${name}.md`,
    );
    const own = filesIn(digest).filter(
      (file) => !/^(node_modules|vendor|_|\.git\/|\.cache|\.program)/.test(file),
    );
    assert.ok(own.includes(".vscode/schemas/organisations.json"));
    assert.deepEqual(sampleWordsIn([...own, ...manuals]), []);
  });

  test("has nothing of the sample in its pages, feeds, styles and email", async () => {
    await assertNothingOfTheSample("npm run -s email");
  });

  test("has nothing of it either with items, a look and an imprint of its own, which pass every test", async () => {
    rmSync(join(digest, "content/items"), { recursive: true });
    writeFiles(digest, housing);
    // It comes out at another time than before, which is in a workflow too.
    assert.match(
      (await shell("npx standfirst upgrade")).out,
      /^Updated \.github\/workflows\/publish\.yml\.$/m,
    );
    const tested = await shell("npm test -- --now 2026-12-03 && npm run -s build -- --now 2026-12-03");
    assert.equal(tested.code, 0, tested.out + tested.err);
    assert.match(tested.out, /^No problems\.$/m);
    assert.match(readFileSync(join(digest, "_site/index.html"), "utf8"), /Scottish Homes/);
    assert.ok(existsSync(join(digest, "_site/imprint/index.html")));
    const forms = readFileSync(join(digest, "_site/_headers"), "utf8").match(/form-action[^;]*/g);
    assert.deepEqual([...new Set(forms)], ["form-action 'self' https://buttondown.com"]);
    await assertNothingOfTheSample("npm run -s email -- --now 2026-12-03");
  });
});

/** Asserts that no file that readers get has a word that only the sample has. The site is built; a command writes the email. */
async function assertNothingOfTheSample(email: string): Promise<void> {
  const { code, err } = await shell(email);
  assert.equal(code, 0, err);
  assert.ok(existsSync(join(digest, "_site/feed.xml")));
  const files = ["_site", "_email"].flatMap((folder) =>
    filesIn(join(digest, folder)).map((file) => join(folder, file)),
  );
  const texts = files.filter((file) =>
    /\.(html|xml|json|ics|txt|md|opml|csv|svg|css|eml|jsonl|webmanifest)$/.test(file),
  );
  assert.ok(texts.length > 40);
  assert.deepEqual(sampleWordsIn(texts), []);
}

/** The first word that only the sample has in each of some files of the digest, with what is around it. */
function sampleWordsIn(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const at = sampleWords.exec(readFileSync(join(digest, file), "utf8"));
    return at === null ? [] : [`${file}: ${at.input.slice(Math.max(0, at.index - 40), at.index + 40)}`];
  });
}
