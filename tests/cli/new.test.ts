import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadDigest } from "../../src/build/loadDigest.ts";
import { describeProblem } from "../../src/report.ts";
import { aDigest, anItem, type Files } from "../support/digest.ts";
import { aFolder, commandLine, filesIn, project } from "../support/site.ts";

/** How `npm run new` ended, and what it said. */
interface Ending {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as `npm run new` does on a Wednesday, without a terminal, with words after it. */
function make(root: string, ...words: string[]): Promise<Ending> {
  const kind = words.slice(0, 1).filter((word) => !word.startsWith("-"));
  const options = words.slice(kind.length);
  const command = [...commandLine("new"), ...kind, "--root", root, "--now", "2021-11-10T12:00", ...options];
  return new Promise((done) =>
    execFile(process.execPath, command, { cwd: project }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

const site = "title: The Test Paper\nurl: https://paper.example/\npublishedOn: Friday\n";
const aPaper = (files: Files = {}) => aDigest({ "_data/site.yaml": site, ...files });
const rain = ["--headline", "The river rose", "--standfirst", "It rained.", "--topic", "water"];
const textOf = (root: string, file: string) => readFileSync(join(root, file), "utf8");

/** What `npm run check` would say. */
const problemsIn = (root: string) =>
  loadDigest(root, new Date("2021-11-12T12:00Z"), true).problems.map(describeProblem);

describe("npm run new", { concurrency: true }, () => {
  test("writes nothing through a link that leads out of the repository", async () => {
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

  test("writes an item for the next publishing day, and says where it is and what to do next", async () => {
    const root = aPaper();
    assert.deepEqual(await make(root, ...rain), {
      code: 0,
      out: [
        "content/items/2021/river-rose.md is written.",
        "Write its text below the second `---`. `npm start` shows it at http://localhost:8080/items/river-rose/",
        "Then run `npm run check`.",
        "",
      ].join("\n"),
      err: "",
    });
    assert.equal(
      textOf(root, "content/items/2021/river-rose.md"),
      "---\nheadline: The river rose\ndate: 2021-11-12\nstandfirst: It rained.\ntopics:\n  - water\n---\n",
    );
    assert.deepEqual(problemsIn(root), [
      "content/items/2021/river-rose.md:7:1: warning: The item has no text. Write the text below the front matter, or set `draft: true`.",
    ]);
    assert.deepEqual(filesIn(join(root, "content")), ["items/2021/river-rose.md"]);
  });

  test("takes every field as an option, names and aliases for ids, and writes them in the manual's order", async () => {
    const root = aPaper();
    const { code, err } = await make(
      root,
      ...[
        "--draft",
        "--slug",
        "flood",
        "--byline",
        "Ann Reed",
        "--byline",
        "Ben Stone",
        "--label",
        "analysis",
      ],
      ...["--series", "watermarks", "--person", "ANN REED", "--organisation", "TRB", "--topic", "Hydrology"],
      ...[
        "--topic",
        "water",
        "--topic",
        "Energy",
        "--standfirst",
        "Levels: “high” & rising",
        "--date",
        "2022-01-07",
      ],
      ...["--headline", ' It\'s "wet" #1 '],
    );
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    assert.equal(
      textOf(root, "content/items/2022/flood.md"),
      [
        "---",
        'headline: "It\'s \\"wet\\" #1"',
        "date: 2022-01-07",
        'standfirst: "Levels: “high” & rising"',
        "topics:",
        "  - water",
        "  - energy",
        "organisations:",
        "  - river-board",
        "people:",
        "  - ann-reed",
        "series: watermarks",
        "label: analysis",
        "byline:",
        "  - Ann Reed",
        "  - Ben Stone",
        "draft: true",
        "---",
        "",
      ].join("\n"),
    );
    assert.deepEqual(problemsIn(root), []);
    assert.equal(loadDigest(root, new Date(), true).digest.items[0]?.headline, `It's "wet" #1`);
  });

  test("never takes an address that an item has, or had", async () => {
    const root = aPaper({
      "content/items/2019/river-rose.md": anItem({ formerSlugs: ["river-rose-2"] }),
      "content/items/River-Rose-3.md": "broken",
    });
    const { out } = await make(root, ...rain);
    assert.match(out, /^content\/items\/2021\/river-rose-4\.md is written\.\n/);
    assert.deepEqual(await make(root, ...rain, "--slug", "river-rose-2"), {
      code: 2,
      out: "",
      err: "--slug can't be taken: `river-rose-2` is or was the address of content/items/2019/river-rose.md. `river-rose-2-2` is free.\n",
    });
  });

  test("names all that is missing at once, when nobody is there to be asked", async () => {
    const root = aPaper();
    assert.deepEqual(await make(root), {
      code: 2,
      out: "",
      err: "Missing: --headline, --standfirst, --topic.\n",
    });
    assert.deepEqual(await make(root, "person"), { code: 2, out: "", err: "Missing: --name.\n" });
    assert.ok(!existsSync(join(root, "content")));
  });

  test("names all that is wrong at once, with the nearest right word, and writes nothing", async () => {
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
        "--label is `analisys`, but must be one of revealed, exclusive, analysis, explainer.",
        "--slug can't be taken: `a b` can't be part of a web address: a slug must not contain spaces or any of / \\ ? # % : * \" < > |. Use `a-b`.",
        "",
      ].join("\n"),
    });
    assert.ok(!existsSync(join(root, "content")));
  });

  test("asks for a slug where the headline gives none", async () => {
    assert.deepEqual(await make(aPaper(), ...rain, "--headline", "?!"), {
      code: 2,
      out: "",
      err: "--slug is required. It can't be made from the other answers.\n",
    });
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

  test("writes one of two items that are made at once under one slug", async () => {
    const root = aPaper();
    const endings = await Promise.all([
      make(root, ...rain, "--slug", "flood"),
      make(root, ...rain, "--slug", "flood"),
    ]);
    const codes = endings.map(({ code }) => code).sort();
    assert.ok(codes[0] === 0 && (codes[1] ?? 0) > 0, JSON.stringify(endings));
    assert.deepEqual(filesIn(join(root, "content")), ["items/2021/flood.md"]);
    assert.deepEqual(problemsIn(root), [
      "content/items/2021/flood.md:7:1: warning: The item has no text. Write the text below the front matter, or set `draft: true`.",
    ]);
  });

  test("writes the issue of the week of the next publishing day, and never over another", async () => {
    const root = aPaper();
    assert.deepEqual(await make(root, "issue", "--title", "High water: a week"), {
      code: 0,
      out: [
        "content/issues/2021-W45.md is written.",
        "Write its introduction below the second `---`. When the week has items, `npm start` shows it at http://localhost:8080/issues/2021-w45/",
        "Then run `npm run check`.",
        "",
      ].join("\n"),
      err: "",
    });
    assert.equal(textOf(root, "content/issues/2021-W45.md"), '---\ntitle: "High water: a week"\n---\n');
    assert.deepEqual(problemsIn(root), []);
    assert.deepEqual(await make(root, "issue", "--title", "Again"), {
      code: 2,
      out: "",
      err: "--week can't be taken: content/issues/2021-W45.md already exists. Change that file instead.\n",
    });
    const { err } = await make(root, "issue", "--title", "Again", "--week", "2021-W60");
    assert.equal(err, "--week is `2021-W60`, but must be an ISO week such as 2021-W45.\n");
  });

  test("adds entries to registers, and changes not a byte of the rest", async () => {
    const topics = "\uFEFF# Ours\n- {id: water,   label: Water}   # first\n\n# the end";
    const root = aPaper({ "_data/topics.yaml": topics, "_data/people.yaml": "# Nobody yet\n" });
    chmodSync(join(root, "_data/topics.yaml"), 0o640);
    const said = await Promise.all([
      make(
        root,
        "topic",
        "--label",
        "Flood defence",
        "--alias",
        "walls, dykes",
        "--alias",
        "NO",
        "--broader",
        "Water",
      ),
      make(
        root,
        "organisation",
        "--name",
        "St Mary’s",
        "--kind",
        "trust",
        "--code",
        "0123",
        "--successor",
        "TRB",
      ),
      make(
        root,
        "person",
        "--name",
        "Zoë Hill",
        "--role",
        "Chair",
        "--organisation",
        "TRB",
        "--from",
        "2020",
      ),
      make(root, "series", "--name", "Low Tide", "--standfirst", "On drought.", "--byline", "Ann Reed"),
    ]);
    assert.deepEqual(
      said.map(({ code, out, err }) => `${code} ${err}${out.split("\n")[0]}`),
      [
        "0 _data/topics.yaml now has `flood-defence`.",
        "0 _data/organisations.yaml now has `st-marys`.",
        "0 _data/people.yaml now has `zoe-hill`.",
        "0 _data/series.yaml now has `low-tide`.",
      ],
    );
    assert.equal(
      textOf(root, "_data/topics.yaml"),
      `${topics}\n- id: flood-defence\n  label: Flood defence\n  aliases:\n    - walls, dykes\n    - NO\n  broader: water\n`,
    );
    assert.equal(statSync(join(root, "_data/topics.yaml")).mode & 0o777, 0o640);
    assert.match(
      textOf(root, "_data/organisations.yaml"),
      /\n- id: st-marys\n {2}name: St Mary’s\n {2}kind: trust\n {2}code: "0123"\n {2}successor: river-board\n$/,
    );
    assert.equal(
      textOf(root, "_data/people.yaml"),
      "# Nobody yet\n- id: zoe-hill\n  name: Zoë Hill\n  roles:\n    - role: Chair\n      organisation: river-board\n      from: 2020\n",
    );
    assert.match(
      textOf(root, "_data/series.yaml"),
      /\n- id: low-tide\n {2}name: Low Tide\n {2}standfirst: On drought\.\n {2}byline: Ann Reed\n$/,
    );
    assert.deepEqual(problemsIn(root), []);
    assert.ok(filesIn(join(root, "_data")).every((file) => /^[a-z]+\.yaml$/.test(file)));
  });

  test("refuses ids, names and aliases that are taken, whatever their letter case", async () => {
    const root = aPaper();
    const before = textOf(root, "_data/topics.yaml");
    assert.deepEqual(
      await make(root, "topic", "--label", "HYDROLOGY", "--id", "Water", "--alias", "rivers"),
      {
        code: 2,
        out: "",
        err: [
          "--label can't be taken: `HYDROLOGY` is already a name of `water` in _data/topics.yaml.",
          "--alias can't be taken: `rivers` is already a name of `rivers` in _data/topics.yaml.",
          "--id can't be taken: `Water` is already in _data/topics.yaml.",
          "",
        ].join("\n"),
      },
    );
    assert.equal(textOf(root, "_data/topics.yaml"), before);
    const { err } = await make(root, "person", "--name", "Bo Lee", "--organisation", "TRB");
    assert.equal(err, "--role is missing. --organisation and --from describe a post.\n");
  });

  test("says how a register is to be written that has no place for an entry", async () => {
    const root = aPaper({ "_data/series.yaml": "[{ id: watermarks, name: Watermarks }]\n" });
    assert.deepEqual(await make(root, "series", "--name", "Low Tide"), {
      code: 1,
      out: "",
      err: "_data/series.yaml is not a plain list. Nothing was added. Start each entry on a line of its own with `- `, and try again.\n",
    });
  });

  test("tells editors' programs of a new id, where the digest keeps schemas for them", async () => {
    const root = aPaper({ ".vscode/schemas/item.json": "{}" });
    await make(root, "series", "--name", "Low Tide");
    const { properties } = JSON.parse(textOf(root, ".vscode/schemas/item.json"));
    assert.deepEqual(properties.series.enum, ["watermarks", "low-tide"]);
  });

  test("says what can be made when it is asked for something else", async () => {
    assert.deepEqual(await make(aPaper(), "topik"), {
      code: 2,
      out: "",
      err: "`topik` is not something you can add. Did you mean `topic`? There are item, topic, organisation, person, series, issue.\n",
    });
  });

  test("leaves what another process wrote while it asked as it is", async () => {
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
