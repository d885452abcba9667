import assert from "node:assert/strict";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import readCheckOptions from "../../src/cli/options/check.ts";
import { UsageError } from "../../src/failure.ts";
import { check, checkOf } from "../check/checking.ts";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { aFolder } from "../support/site.ts";

describe("npm run check", () => {
  const warning = { "content/items/flood.md": anItem({}, "## Rain\n\n#### Snow") };
  const mistakes = {
    ...warning,
    "_data/site.yaml": "title: The Test Paper\nurl: paper.example\n",
    "content/items/drought.md": anItem({ headline: undefined, topics: ["watr"] }),
    "content/items/hail.md": "",
  };

  test("finds nothing wrong with the sample digest, even with --strict", async () => {
    assert.deepEqual(await check(["--strict"]), { code: 0, out: "No problems.\n", err: "" });
  });

  test("exits with 0 if there is no problem", async () => {
    assert.deepEqual(await checkOf({ "content/items/flood.md": anItem() }), {
      code: 0,
      out: "No problems.\n",
      err: "",
    });
  });

  test("reports all problems together, each with its position, and counts them", async () => {
    assert.deepEqual(await checkOf(mistakes), {
      code: 1,
      out: [
        "_data/site.yaml:2:6: error: `url` is `paper.example`, but must be a web address such as https://example.org/page. Write it in full: https://paper.example.",
        "content/items/drought.md:2:1: error: `headline` is missing. Add it: The headline, in plain text.",
        "content/items/drought.md:5:5: error: `watr` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
        "content/items/flood.md:10:1: warning: A level 4 heading follows a level 2 heading, which skips a level. Use ###.",
        "content/items/hail.md:1:1: error: The file is empty. Write something in it, or delete it.",
        "4 errors and 1 warning in 4 files.",
        "",
      ].join("\n"),
      err: "",
    });
  });

  test("exits with 0 if there are only warnings, unless --strict is given", async () => {
    const said =
      "content/items/flood.md:10:1: warning: A level 4 heading follows a level 2 heading, which skips a level. Use ###.\n0 errors and 1 warning in 1 file.\n";
    assert.deepEqual(await checkOf(warning), { code: 0, out: said, err: "" });
    assert.deepEqual(await checkOf(warning, "--strict"), { code: 1, out: said, err: "" });
  });

  test("checks the current folder, unless --root names another", async () => {
    const root = aDigest({ "content/items/flood.md": "" });
    const said =
      "content/items/flood.md:1:1: error: The file is empty. Write something in it, or delete it.\n1 error and 0 warnings in 1 file.\n";
    assert.deepEqual(await check([], { cwd: root }), { code: 1, out: said, err: "" });
    assert.deepEqual(await check([`--root=${root}`]), { code: 1, out: said, err: "" });
  });
});

describe("What npm run check caches", () => {
  const asOnWindows = (text: string) => text.replaceAll("\n", "\r\n");
  const flood = (topics: string[]) =>
    asOnWindows(anItem({ topics, standfirst: "It rained [here](/items/rain/)." }, "[Rain](/items/rain/)"));
  const files = {
    "content/items/flood.md": flood(["watr"]),
    "content/items/hail.md": asOnWindows("---\ntopics: [\n---\n"),
    "content/items/rain.md": anItem({}, "It ends  \nhere."),
    "content/items/snow.md": asOnWindows(anItem()),
  };

  test("changes nothing in its report, whatever was edited, added or removed since", async () => {
    const [root, fresh] = [aDigest(files), aFolder()];
    await check(["--root", root]);
    writeFiles(root, {
      "content/items/flood.md": flood(["water"]),
      "content/items/sleet.md": asOnWindows(anItem({ topics: [] })),
      "_data/style.yaml": "avoid: [{ word: rose, instead: went up }]\n",
    });
    rmSync(join(root, "content/items/rain.md"));
    cpSync(root, fresh, { recursive: true });
    const [kept, again, anew] = [
      await check(["--root", root]),
      await check(["--root", root]),
      await check(["--root", fresh]),
    ];
    assert.match(anew.out, /There is no page `\/items\/rain\/`/);
    assert.match(anew.out, /flood\.md:1:1: warning: The file has line endings from Windows/);
    assert.match(anew.out, /`topics`/);
    assert.deepEqual(kept, anew);
    assert.deepEqual(again, anew);
  });
});

describe("npm run check exits with 2, and prints its usage, if", () => {
  for (const [what, words, says] of [
    [
      "an option is misspelt",
      ["--strikt"],
      "--strikt is not an option. Did you mean --strict? The options are --root, --strict, --format, --fix, --since, --links, --all, --old-addresses.",
    ],
    [
      "an option has no value",
      ["--root"],
      "--root needs a value, as in --root=VALUE. The options are --root, --strict, --format, --fix, --since, --links, --all, --old-addresses.",
    ],
    [
      "an option has a value that it does not take",
      ["--strict=yes"],
      "--strict takes no value. The options are --root, --strict, --format, --fix, --since, --links, --all, --old-addresses.",
    ],
    [
      "a format is misspelt",
      ["--format", "gihtub"],
      "--format gihtub is not a choice. Did you mean github? The choices are text, json, github.",
    ],
    ["a format is empty", ["--format="], "--format is empty. The choices are text, json, github."],
    [
      "a revision is not given",
      ["--since"],
      "--since needs a value, as in --since=VALUE. The options are --root, --strict, --format, --fix, --since, --links, --all, --old-addresses.",
    ],
    [
      "an option is unknown",
      ["content"],
      "`content` is not an option. Options begin with two hyphens. The options are --root, --strict, --format, --fix, --since, --links, --all, --old-addresses.",
    ],
    [
      "the root is not there",
      ["--root", "nowhere"],
      "--root nowhere is not a folder. Give the folder that holds content/ and _data/.",
    ],
    [
      "the root is a file",
      ["--root", "package.json"],
      "--root package.json is not a folder. Give the folder that holds content/ and _data/.",
    ],
  ] as const)
    test(what, () => {
      assert.throws(
        () => readCheckOptions(words),
        (error) => error instanceof UsageError && error.message === says,
      );
    });

  test("an option is wrong, before it reads anything", async () => {
    assert.deepEqual(await check(["--format", "jsno", "--fix"]), {
      code: 2,
      out: "",
      err: "--format jsno is not a choice. Did you mean json? The choices are text, json, github.\n",
    });
  });
});
