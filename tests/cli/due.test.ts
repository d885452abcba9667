import assert from "node:assert/strict";
import { test } from "node:test";
import { aDigest, anItem } from "../support/digest.ts";
import { runCommand } from "../support/site.ts";

const root = aDigest({
  "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\npublishedAt: 07:00\n",
});
const due = (...words: string[]) => runCommand("due", ["--root", root, ...words]);

test("due says whether the line that started a workflow is the one for today's offset", async () => {
  const winter = ["--now", "2026-01-15T07:20Z"];
  assert.deepEqual(await due("--line", "0 7 * * *", ...winter), { exitCode: 0, output: "true\n" });
  assert.deepEqual(await due("--line", "0 6 * * *", ...winter), { exitCode: 0, output: "false\n" });
});

test("due refuses a line for another time, and says which lines are right", async () => {
  assert.deepEqual(await due("--line", "30 5 * * *"), {
    exitCode: 2,
    output:
      '--line "30 5 * * *" does not start at 07:00 in Europe/London: the lines in .github/workflows/publish.yml should be "0 6 * * *" and "0 7 * * *".\n',
  });
});

test("due needs a line", async () => {
  assert.deepEqual(await due(), {
    exitCode: 2,
    output: '--line is missing. Give the cron line, such as --line "0 7 * * *".\n',
  });
});

test("due uses midnight if the site has no time", async () => {
  const root = aDigest({ "content/items/rain.md": anItem() });
  const run = await runCommand("due", ["--root", root, "--line", "0 0 * * *", "--now", "2026-01-15T00:05Z"]);
  assert.deepEqual(run, { exitCode: 0, output: "true\n" });
});

test("due reports the errors of content that can't be published", async () => {
  const root = aDigest({ "content/items/rain.md": anItem({ topics: ["watr"] }) });
  const { exitCode, output } = await runCommand("due", ["--root", root, "--line", "0 0 * * *"]);
  assert.equal(exitCode, 1);
  assert.match(output, /^content\/items\/rain\.md:6:5: error: `watr` is not a topic\./);
});
