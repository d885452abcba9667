import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aFolder, filesIn } from "../support/site.ts";
import { aPaper, make, rain, textOf } from "./new/newCommand.ts";

describe("npm run new", { concurrency: true }, () => {
  test("writes nothing through a symbolic link that leads out of the repository", async () => {
    const elsewhere = aFolder();
    for (const folder of ["content/items", "_data"]) {
      const root = aPaper({ "content/about.md": "" });
      cpSync(join(root, "_data"), elsewhere, { recursive: true });
      rmSync(join(root, folder), { recursive: true, force: true });
      symlinkSync(elsewhere, join(root, folder));
      const before = filesIn(elsewhere);
      const words = folder === "_data" ? ["topic", "--label", "Rain", "--scope", "Rain"] : rain;
      const { code, err } = await make(root, ...words);
      assert.equal(code, 1, err);
      assert.ok(
        err.startsWith(
          `${folder}:1:1: error: The symbolic link points to \`${elsewhere}\`, which is outside the digest's repository.`,
        ),
        err,
      );
      assert.match(err, /\nNothing was written\.\n$/);
      assert.deepEqual(filesIn(elsewhere), before);
    }
  });

  test("names everything that is missing, if it can't ask in a terminal", async () => {
    const root = aPaper();
    assert.deepEqual(await make(root), {
      code: 2,
      out: "",
      err: "Missing: --headline, --standfirst, --topic.\n",
    });
    assert.deepEqual(await make(root, "person"), { code: 2, out: "", err: "Missing: --name.\n" });
    assert.ok(!existsSync(join(root, "content")));
  });

  test("reports all wrong options together, with the nearest right word, and writes nothing", async () => {
    const root = aPaper();
    const wrong = ["--topic", "watr", "--topic", "mud", "--person", "Ann Reeed", "--label", "analisys"];
    const more = ["--date", "2021-13-01", "--headline", " ", "--slug", "a b"];
    assert.deepEqual(await make(root, ...wrong, ...more), {
      code: 2,
      out: "",
      err: [
        "Missing: --standfirst.",
        "--headline is empty.",
        "--date is `2021-13-01`, which is not a real date.",
        "--topic can't be taken: `watr` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
        "--topic can't be taken: `mud` is not a topic. Topics are listed in _data/topics.yaml.",
        "--person can't be taken: `Ann Reeed` is not a person. Did you mean `ann-reed`? People are listed in _data/people.yaml.",
        "--label can't be taken: `analisys` is not one of them. Did you mean `analysis`?",
        "--slug can't be taken: `a b` can't be part of a web address: a slug must not contain spaces or any of / \\ ? # % : * \" < > |. Use `a-b`.",
        "",
      ].join("\n"),
    });
    assert.ok(!existsSync(join(root, "content")));
  });

  test("writes nothing while the registers are broken", async () => {
    const root = aPaper({ "_data/topics.yaml": "- { id: water }\n" });
    assert.deepEqual(await make(root, ...rain), {
      code: 1,
      out: "",
      err: [
        "_data/topics.yaml:1:3: error: `label` is missing. Add it: The name that readers see.",
        "1 error and 0 warnings in 1 file.",
        "Nothing was written. Fix the errors first.",
        "",
      ].join("\n"),
    });
  });

  test("adds a topic that the settings for subscribing already name", async () => {
    const subscribe =
      "{ service: buttondown, list: courier, privacy: /privacy/, topics: [{ topic: rivers, value: rivers }] }";
    const root = aPaper({
      "_data/site.yaml": `title: The Test Paper\nurl: https://paper.example/\nsubscribe: ${subscribe}\n`,
      "_data/topics.yaml": "- { id: water, label: Water }\n",
    });
    const { code, err } = await make(root, "topic", "--label", "Rivers", "--scope", "What flows.");
    assert.equal(err, "");
    assert.equal(code, 0);
    assert.match(readFileSync(join(root, "_data/topics.yaml"), "utf8"), /id: rivers/);
  });

  test("writes nothing while the site's address is broken", async () => {
    const site = "title: The Test Paper\nurl: paper\n";
    const { code, err } = await make(aPaper({ "_data/site.yaml": site }), ...rain);
    assert.equal(code, 1);
    assert.match(err, /^_data\/site\.yaml:2:6: error: .*\nNothing was written\. Fix the errors first\.\n$/s);
  });

  test("says what can be added if the kind is unknown", async () => {
    assert.deepEqual(await make(aPaper(), "topik"), {
      code: 2,
      out: "",
      err: "`topik` is not something you can add. Did you mean `topic`? There are item, topic, organisation, person, series, storyline, tracker, status, issue.\n",
    });
  });

  test("does not change a file that another process wrote in the meantime", async () => {
    const { writeNewFile } = await import("../../src/cli/new/newFile.ts");
    const root = aPaper();
    writeNewFile(root, "content/items/flood.md", "mine");
    assert.throws(() => writeNewFile(root, "content/items/flood.md", "yours"), {
      message: "content/items/flood.md already exists and was not changed.",
    });
    assert.equal(textOf(root, "content/items/flood.md"), "mine");
    assert.deepEqual(filesIn(join(root, "content")), ["items/flood.md"]);
  });
});
