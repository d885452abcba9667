import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import readSendOptions from "../../../src/cli/options/send.ts";
import { UsageError } from "../../../src/failure.ts";
import { aFolder, project } from "../../support/site.ts";

const list = ["--issue", "2021-W45", "--subscribers", "package.json"];
const [left, subscribers] = ["left.txt", "Subscribers-2021.csv"].map((name) => {
  const file = join(aFolder(), name);
  writeFileSync(file, "email\n");
  return file;
}) as [string, string];

describe("The options of npm run send", () => {
  test("are few for a simple run", () => {
    assert.deepEqual(readSendOptions(["--issue", "2021-w45", "--subscribers", "package.json"]), {
      root: process.cwd(),
      issue: "2021-W45",
      subscribers: "package.json",
      unsubscribed: [],
      dryRun: undefined,
      test: undefined,
      skipInvalid: false,
      returned: false,
      retryRefused: false,
      rate: Infinity,
      connections: 4,
      tries: 5,
      wait: 15_000,
      timeout: 120_000,
    });
  });

  test("can name the folder of a dry run, which has a default", () => {
    const folderOf = (...words: string[]) => readSendOptions([...list, "--root", project, ...words]).dryRun;
    assert.equal(folderOf("--dry-run"), join(project, "_email/2021-W45.messages"));
    assert.equal(folderOf("--dry-run", "/tmp/letters"), "/tmp/letters");
  });

  for (const [what, words, says] of [
    [
      "the week is missing",
      ["--test", "a@example.org"],
      "--issue is missing. Give the week, such as --issue 2021-W45.",
    ],
    ["the week is none", ["--issue", "45"], "--issue 45 is not a week. Write it as 2021-W45."],
    [
      "the list is missing",
      ["--issue", "2021-W45"],
      "--subscribers is missing. Give the list, such as --subscribers ../subscribers.csv.",
    ],
    [
      "the list is not there",
      [...list, "--unsubscribed", "nowhere.csv"],
      "--unsubscribed nowhere.csv is not a file. Give the name of the list.",
    ],
    [
      "a variable for the list is empty",
      [...list, "--unsubscribed", ""],
      "--unsubscribed  is not a file. Give the name of the list.",
    ],
    [
      "the list is a folder",
      [...list, "--unsubscribed", "src"],
      "--unsubscribed src is not a file. Give the name of the list.",
    ],
    [
      "there are two lists",
      [...list, "--subscribers=README.md"],
      "--subscribers is given twice. You can send to only one list at a time.",
    ],
    [
      "the same list is given twice",
      [...list, "--unsubscribed", "./package.json"],
      "--unsubscribed ./package.json is the list of subscribers. Give the list of people who have unsubscribed.",
    ],
    [
      "people who have unsubscribed are given as subscribers",
      ["--issue", "2021-W45", "--subscribers", left],
      `--subscribers ${left} has the name of a list of people who have unsubscribed: give it with --unsubscribed, or rename it.`,
    ],
    [
      "subscribers are given as people who have unsubscribed",
      [...list, "--unsubscribed", subscribers],
      `--unsubscribed ${subscribers} has the name of a list of subscribers: give the list of people who have unsubscribed, or rename it.`,
    ],
    ["the rate is none", [...list, "--rate", "fast"], "--rate fast is not a number from 0.01 to 1000."],
    [
      "there are half connections",
      [...list, "--connections", "1.5"],
      "--connections 1.5 is not a whole number from 1 to 50.",
    ],
    ["--tries is 0", [...list, "--tries", "0"], "--tries 0 is not a whole number from 1 to 20."],
    [
      "the test has no address",
      ["--issue", "2021-W45", "--test", "me"],
      "--test is not an email address. The address has no `@`.",
    ],
    [
      "a test is dry",
      [...list, "--test", "a@example.org", "--dry-run"],
      "--test sends a message and --dry-run sends none. Choose one.",
    ],
    [
      "there is a word without an option",
      [...list, "here"],
      "There is a word without an option. Only --dry-run takes a folder, and every file needs its option.",
    ],
  ] as const)
    test(`are refused if ${what}`, () => {
      assert.throws(
        () => readSendOptions(words),
        (error) => error instanceof UsageError && error.message === says,
        says,
      );
    });
});
