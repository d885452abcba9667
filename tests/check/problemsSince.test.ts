import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { Failure, UsageError } from "../../src/failure.ts";
import { body, flood, since, thursday, update } from "../lint/revisions/revisedItems.ts";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { aFolder } from "../support/site.ts";
import { check, commitAll, git } from "./checking.ts";

describe("npm run check -- --since", () => {
  const usage = (message: string) => (error: unknown) => {
    assert.ok(error instanceof UsageError);
    assert.equal(error.message, message);
    return true;
  };

  test("exits with 1 if readers were not told of a change, and with 0 if they were", async () => {
    const root = aDigest({ [flood]: anItem({}, body) });
    commitAll(root);
    writeFiles(root, { [flood]: anItem({}, thursday) });
    const { code, out } = await check(["--root", root, "--since", "HEAD"]);
    assert.equal(code, 1);
    assert.match(
      out,
      /^content\/items\/flood\.md:9:1: error: The body was changed since it was published on 10 /,
    );
    writeFiles(root, { [flood]: anItem({ updates: [update] }, thursday) });
    assert.deepEqual(await check(["--root", root, "--since", "HEAD"]), {
      code: 0,
      out: "No problems.\n",
      err: "",
    });
  });

  test("uses the digest's own repository, even in a hook of another one", async () => {
    const root = aDigest({ "papers/first/_data/site.yaml": "title: Test\nurl: https://paper.example/\n" });
    commitAll(root);
    const words = ["--root", join(root, "papers/first"), "--since", "HEAD"];
    const env = { GIT_DIR: ".git", GIT_INDEX_FILE: ".git/index", GIT_PREFIX: "" };
    const ending = await check(words, { cwd: root, env });
    assert.deepEqual(ending, { code: 0, out: "No problems.\n", err: "" });
  });

  test("needs a repository", () => {
    const root = aDigest();
    assert.throws(
      () => since(root, "HEAD"),
      usage(`--since needs a git repository, and ${root} is in none.`),
    );
  });

  test("needs a revision, which is not a file or an option, and can't be found before the first commit", () => {
    const root = aDigest();
    git(root, "init", "--quiet");
    const says = (revision: string) =>
      usage(`--since ${revision} is not a revision of this repository. Give a commit, a branch or a tag.`);
    assert.throws(() => since(root, "HEAD"), says("HEAD"));
    commitAll(root);
    for (const revision of ["HEAD:_data/site.yaml", "--all", ""])
      assert.throws(() => since(root, revision), says(revision));
  });

  test("says how to deepen a shallow clone", () => {
    const [root, clone] = [aDigest(), join(aFolder(), "clone")];
    commitAll(root);
    commitAll(root);
    const first = git(root, "rev-parse", "HEAD~1").trim();
    git(dirname(clone), "clone", "--quiet", "--depth=1", `file://${root}`, clone);
    assert.throws(
      () => since(clone, first),
      usage(
        `--since ${first} is not a revision of this repository. This clone has only the newest commits: run \`git fetch --unshallow\` or, in a workflow, check out with \`fetch-depth: 0\`.`,
      ),
    );
  });

  test("says in one line that git is not installed", async () => {
    assert.deepEqual(await check(["--root", aDigest(), "--since", "HEAD"], { env: { PATH: aFolder() } }), {
      code: 1,
      out: "",
      err: "git is not installed, and --since needs it. Install it, and try again.\n",
    });
  });

  test("reports in git's words what is missing", () => {
    const root = aDigest({ [flood]: anItem({}, body) });
    commitAll(root);
    const blob = git(root, "rev-parse", `HEAD:${flood}`).trim();
    rmSync(join(root, ".git/objects", blob.slice(0, 2), blob.slice(2)));
    writeFiles(root, { [flood]: anItem({}, thursday) });
    assert.throws(
      () => since(root, "HEAD"),
      (error) =>
        error instanceof Failure && /^git [^\n]*$/.test(error.message) && error.message.includes(blob),
    );
  });

  test("reports in git's words why a repository can't be read", () => {
    const root = aDigest();
    commitAll(root);
    writeFiles(root, { ".git/config": "[core\n" });
    assert.throws(
      () => since(root, "HEAD"),
      (error) =>
        error instanceof Failure &&
        error.message.startsWith(`git can't read the repository of ${root}. It says: fatal: `),
    );
  });
});
