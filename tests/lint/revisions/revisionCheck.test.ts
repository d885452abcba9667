import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { loadDigest } from "../../../src/build/loadDigest.ts";
import { problemsSince } from "../../../src/check/problemsSince.ts";
import { Failure, UsageError } from "../../../src/failure.ts";
import { describeProblem } from "../../../src/report.ts";
import { check, commitAll, git } from "../../check/checking.ts";
import { aDigest, anItem, type Files, writeFiles } from "../../support/digest.ts";
import { aFolder } from "../../support/site.ts";

const [flood, drought] = ["content/items/flood.md", "content/items/drought.md"];
const body = "The river rose on Monday\nand fell on Friday.\n\nNobody was hurt.";
/** The lines that tell what became of the items of a digest since a revision, on 12 November 2021, and what else is wrong. */
function since(root: string, revision: string): string[] {
  const preparation = loadDigest(root, new Date("2021-11-12T12:00Z"), false);
  return [...preparation.problems, ...problemsSince(root, revision, preparation)].map(describeProblem);
}

/** A digest that was committed, and then changed. */
function changed(before: Files, change: (root: string) => void): string[] {
  const root = aDigest(before);
  commitAll(root);
  change(root);
  return since(root, "HEAD");
}

/** The same of an item that becomes another. */
const became = (before: string, after: string) =>
  changed({ [flood]: before }, (root) => writeFiles(root, { [flood]: after }));

const remedy = `Add an entry to \`updates\` that says what changed and why or, for a spelling mistake, set \`minorChange: 2021-11-12\`.`;
const update = { date: "2021-11-11", kind: "correction", note: "The river fell on Thursday." };
const thursday = body.replace("Friday", "Thursday");

describe("npm run check -- --since refuses a published item", () => {
  const silent = (place: string, what: string) => [
    `${flood}:${place}: error: The ${what} changed since it was published on 10 November 2021, but readers are not told. ${remedy}`,
  ];

  test("whose body says something else, in the first line that does", () => {
    assert.deepEqual(became(anItem({}, body), anItem({}, thursday)), silent("9:1", "body was"));
  });

  test("whose body says something else behind comments, in its line", () => {
    const commented = (text: string) =>
      `<!-- Why?\n\n-->\nThe river <!-- which\none? --> rose.\n<!-- When? -->\nIt ${text}.`;
    assert.deepEqual(
      became(anItem({}, commented("fell")), anItem({}, commented("froze"))),
      silent("14:1", "body was"),
    );
  });

  test("whose last words are gone", () => {
    assert.deepEqual(
      became(anItem({}, body), anItem({}, "The river rose on Monday.")),
      silent("8:1", "body was"),
    );
    const shorter = body.replace("\n\nNobody was hurt.", "");
    assert.deepEqual(became(anItem({}, body), anItem({}, shorter)), silent("9:1", "body was"));
  });

  test("in which a figure of a table, or some code, changed", () => {
    const table = "| Town | Dead |\n| --- | --- |\n| Hull | 2 |\n| York | 3 |";
    assert.deepEqual(
      became(anItem({}, table), anItem({}, table.replace("3", "4"))),
      silent("11:1", "body was"),
    );
    const code = "So:\n\n```\na\nb\n```";
    assert.deepEqual(
      became(anItem({}, code), anItem({}, code.replace("b", "c"))),
      silent("12:1", "body was"),
    );
  });

  test("whose headline or standfirst says something else", () => {
    assert.deepEqual(
      became(anItem(), anItem({ headline: "The river fell" })),
      silent("2:11", "headline was"),
    );
    assert.deepEqual(
      became(anItem(), anItem({ standfirst: "It snowed." })),
      silent("4:13", "standfirst was"),
    );
  });

  test("once, however much of it changed", () => {
    assert.deepEqual(
      became(anItem({}, body), anItem({ headline: "A", standfirst: "B" }, thursday)),
      silent("2:11", "headline, standfirst and body were"),
    );
  });

  test("with a note or a day of an earlier change", () => {
    const told = { updates: [update], minorChange: "2021-11-11" };
    assert.deepEqual(became(anItem(told, body), anItem(told, thursday)), silent("14:1", "body was"));
    const other = { ...told, updates: [{ ...update, note: "The river fell on a Thursday." }] };
    assert.deepEqual(
      became(anItem(told, body), anItem(other, thursday)),
      silent("10:11", "updates and body were"),
    );
  });

  test("with a day of a change before its publication", () => {
    const said = became(anItem({}, body), anItem({ minorChange: "2021-11-09" }, thursday));
    assert.equal(said.at(-1), silent("10:1", "body was")[0]);
  });

  test("in which a figure has another value, unit or label, or is gone", () => {
    const figure = { label: "Homes flooded", value: 12 };
    const before = anItem({ figures: [figure] });
    for (const other of [{ value: 13 }, { label: "Homes dry" }, { unit: "%" }, { of: 20 }, { asOf: "2021" }])
      assert.deepEqual(
        became(before, anItem({ figures: [{ ...figure, ...other }] })),
        silent("7:1", "figures were"),
      );
    assert.deepEqual(became(before, anItem()), silent("2:1", "figures were"));
  });

  test("that is dated another day", () => {
    const said =
      "The item was published on 10 November 2021, but is now dated 9 November 2021: its issue and its place in lists would change. Put `2021-11-10` back or, if it was wrong, add an entry to `updates` that says so.";
    for (const more of [{}, { minorChange: "2021-11-12" }])
      assert.deepEqual(became(anItem(), anItem({ date: "2021-11-09", ...more })), [
        `${flood}:3:7: error: ${said}`,
      ]);
  });

  test("that was committed since", () => {
    const root = aDigest({ [flood]: anItem({}, body) });
    commitAll(root);
    git(root, "tag", "published");
    writeFiles(root, { [flood]: anItem({}, thursday) });
    commitAll(root);
    assert.deepEqual(since(root, "HEAD"), []);
    assert.deepEqual(since(root, "published"), silent("9:1", "body was"));
  });

  test("in a digest that is a folder of its repository, and whose path has odd letters", () => {
    const repository = aFolder();
    const root = join(repository, "Zeitung “ö” 1");
    mkdirSync(root);
    renameSync(aDigest({ "content/items/hochwässer.md": anItem({}, body) }), join(root, "a"));
    commitAll(repository);
    writeFiles(join(root, "a"), { "content/items/hochwässer.md": anItem({}, thursday) });
    const [said] = since(join(root, "a"), "HEAD");
    assert.match(said ?? "", /^content\/items\/hochwässer\.md:9:1: error: The body was changed since/);
  });
});

describe("npm run check -- --since keeps the notes by which readers were told:", () => {
  const gone = (place: string) => [
    `${flood}:${place}: error: The correction of 11 November 2021 has been removed, but readers have seen it. Put it back. If it was wrong, add an entry that says so.`,
  ];

  test("one is not taken out, also where another comes or the change is small", () => {
    const before = anItem({ updates: [update] });
    assert.deepEqual(became(before, anItem()), gone("2:1"));
    assert.deepEqual(became(before, anItem({ minorChange: "2021-11-12" })), gone("2:1"));
    const other = { ...update, date: "2021-11-12" };
    assert.deepEqual(became(before, anItem({ updates: [other] })), gone("7:1"));
    assert.deepEqual(became(before, anItem({ updates: [{ ...update, kind: "update" }] })), gone("7:1"));
  });

  test("one says what it said, but for a spelling", () => {
    const before = anItem({ updates: [update] });
    const updates = [{ ...update, note: "The river fell on a Thursday." }];
    assert.deepEqual(became(before, anItem({ updates })), [
      `${flood}:10:11: error: The updates were changed since it was published on 10 November 2021, but readers are not told. ${remedy}`,
    ]);
    assert.deepEqual(became(before, anItem({ updates, minorChange: "2021-11-12" })), []);
  });
});

describe("npm run check -- --since keeps key dates:", () => {
  const closing = { label: "Applications close", date: "2021-12-01", kind: "closes" };
  const before = anItem({ keyDates: [closing] });
  const now = (...keyDates: object[]) => became(before, anItem({ keyDates }));
  const other = "or add an entry to `updates` that says what changed and why.";

  test("one that moved says where it was", () => {
    const said = `The key date “Applications close” was published with 2021-12-01, but readers are not told that it moved. Add \`2021-12-01\` to its \`was\`, ${other}`;
    assert.deepEqual(now({ ...closing, date: "2021-12-08" }), [`${flood}:9:11: error: ${said}`]);
    assert.deepEqual(now({ ...closing, date: "2021-12-08", was: ["2021-12-01"] }), []);
    const moved = anItem({ keyDates: [{ ...closing, date: "2021-12-08", was: ["2021-12-01"] }] });
    assert.deepEqual(became(moved, anItem({ keyDates: [{ ...closing, date: "2021-12-08" }] })), [
      `${flood}:9:11: error: ${said}`,
    ]);
  });

  test("one that moved back says so, and where it stood in between", () => {
    const moved = { ...closing, was: ["2021-12-08"] };
    const back = { ...moved, date: "2021-12-08", was: ["2021-12-01"] };
    const said = `The key date “Applications close” was published with 2021-12-08, but readers are not told that it moved. Add \`2021-12-08\` to its \`was\`, ${other}`;
    assert.deepEqual(became(anItem({ keyDates: [moved] }), anItem({ keyDates: [back] })), [
      `${flood}:9:11: error: ${said}`,
    ]);
    const twice = { ...moved, date: "2021-12-08", was: ["2021-12-08", "2021-12-01"] };
    assert.deepEqual(became(anItem({ keyDates: [moved] }), anItem({ keyDates: [twice] })), []);
  });

  test("one that moved says so for good, whatever a new note says", () => {
    const [moved, still] = [
      { ...closing, was: ["2021-11-30"] },
      anItem({ keyDates: [closing], updates: [update] }),
    ];
    assert.deepEqual(became(anItem({ keyDates: [moved] }), still), [
      `${flood}:8:5: error: The key date “Applications close” was published with \`2021-11-30\` in \`was\`, but has fewer entries there now. Put them back. If one was wrong, replace it with the right one.`,
    ]);
    const mended = anItem({ keyDates: [{ ...closing, was: ["2021-11-29"] }], updates: [update] });
    assert.deepEqual(became(anItem({ keyDates: [moved] }), mended), []);
  });

  test("one that was certain is not only expected, though one that was expected may become certain", () => {
    assert.deepEqual(now({ ...closing, kind: "expected" }), [
      `${flood}:10:11: error: The key date “Applications close” was published as certain, but is now only expected. Put \`closes\` back, ${other}`,
    ]);
    assert.deepEqual(became(anItem({ keyDates: [{ ...closing, kind: "expected" }] }), before), []);
  });

  test("one that was called off stays, and stays called off", () => {
    const said = `The key date “Applications close” was published with 2021-12-01, but has been removed. Put it back, with the day on which it was called off in \`withdrawn\`, ${other}`;
    assert.deepEqual(now(), [`${flood}:7:11: error: ${said}`]);
    const withdrawn = { ...closing, withdrawn: "2021-11-12" };
    assert.deepEqual(now(withdrawn), []);
    assert.deepEqual(became(anItem({ keyDates: [withdrawn] }), before), [
      `${flood}:8:5: error: The key date “Applications close” was withdrawn, but is no longer. Put \`withdrawn\` back, ${other}`,
    ]);
  });

  test("they keep the name that calendars know them by, whatever a note says", () => {
    const said = `${flood}:8:5: error: Readers have the key date “Applications close” in their calendars as \`applications-close\`, but its name has changed. Give it \`id: applications-close\`. Its label may change.`;
    assert.deepEqual(now({ ...closing, label: "Bids close" }), [said]);
    assert.deepEqual(now({ ...closing, id: "bids" }), [said]);
    const noted = anItem({ keyDates: [{ ...closing, id: "bids" }], updates: [update] });
    assert.match(became(before, noted).join(), /Give it `id: applications-close`\. Its label may change\.$/);
    assert.deepEqual(now({ ...closing, id: "applications-close" }), []);
  });

  test("they may become more exact, be reworded, have others beside them, and move where a note says so", () => {
    assert.deepEqual(now({ ...closing, date: "2021-12-01T17:00" }), []);
    assert.deepEqual(now({ ...closing, label: "Bids close", id: "applications-close" }), []);
    assert.deepEqual(now({ ...closing, label: "Aardvarks" }, { ...closing, date: "2021-12-02" }), [
      `${flood}:12:11: error: The key date “Applications close” was published with 2021-12-01, but readers are not told that it moved. Add \`2021-12-01\` to its \`was\`, ${other}`,
    ]);
    assert.deepEqual(now({ label: "They open", date: "2021-11-20", kind: "opens" }, closing), []);
    assert.deepEqual(became(before, anItem({ updates: [update], date: "2021-11-09" })), []);
  });
});

describe("npm run check -- --since compares with where two branches parted:", () => {
  test("what was published on the other one since is not gone", () => {
    const root = aDigest({ [flood]: anItem({}, body) });
    commitAll(root);
    git(root, "branch", "yours");
    writeFiles(root, { [drought]: anItem(), [flood]: anItem({ updates: [update] }, thursday) });
    commitAll(root);
    git(root, "tag", "ahead");
    git(root, "checkout", "--quiet", "yours");
    assert.deepEqual(since(root, "ahead"), []);
    writeFiles(root, { [flood]: anItem({}, thursday) });
    assert.match(since(root, "ahead").join(), /^content\/items\/flood\.md:9:1: error: The body was changed/);
  });

  test("with the revision itself where they have nothing in common", () => {
    const root = aDigest({ [flood]: anItem({}, body) });
    commitAll(root);
    git(root, "tag", "published");
    git(root, "checkout", "--quiet", "--orphan", "anew");
    rmSync(join(root, flood));
    commitAll(root);
    assert.match(
      since(root, "published").join(),
      /^content\/items\/flood\.md:1:1: error: The item that was published on 10 November 2021 has been deleted/,
    );
  });
});

describe("npm run check -- --since accepts a published item", () => {
  for (const [what, before, after] of [
    ["that is as it was", anItem({}, body), anItem({}, body)],
    ["with a new note to its readers", anItem({}, body), anItem({ updates: [update] }, thursday)],
    [
      "with one more note",
      anItem({ updates: [update] }, body),
      anItem({ updates: [update, { ...update, note: "Another." }] }, thursday),
    ],
    ["whose change was small", anItem({}, body), anItem({ minorChange: "2021-11-12" }, thursday)],
    [
      "whose change was small again",
      anItem({ minorChange: "2021-11-11" }, body),
      anItem({ minorChange: "2021-11-12" }, thursday),
    ],
    [
      "that has other comments",
      anItem({}, `${body} <!-- By whom? -->`),
      anItem(
        {},
        `<!-- Thrice\n\nread. -->\n${body.replace("rose", "rose <!-- how far? -->").replace(".", " <!-- ? -->.")}`,
      ),
    ],
    ["whose lines are broken elsewhere", anItem({}, body), anItem({}, body.replace(/\s+and /, " and\n"))],
    ["whose lines end otherwise", anItem({}, body), anItem({}, body).replaceAll("\n", "\r\n")],
    ["with white space more", anItem({}, body), anItem({}, `\n${body.replace("\n\n", "  \n\n\n")}\n\n`)],
    ["in which something is emphasised", anItem({}, body), anItem({}, body.replace("river", "**riv**er"))],
    [
      "whose headline is written otherwise",
      anItem({ headline: "The café" }),
      anItem({ headline: "The café" }).replace("headline: The café", 'headline: "The  cafe\u0301"'),
    ],
    [
      "with one more figure",
      anItem({ figures: [{ label: "Dead", value: 0 }] }),
      anItem({
        figures: [
          { label: "Hurt", value: 1 },
          { label: "Dead", value: 0 },
        ],
      }),
    ],
    [
      "with other topics and sources",
      anItem(),
      anItem({ topics: ["energy"], sources: [{ title: "A report" }] }),
    ],
    ["that was a draft", anItem({ draft: true }, body), anItem({}, thursday)],
    ["that was not out yet", anItem({ date: "2022-01-01" }, body), anItem({ date: "2022-01-01" }, thursday)],
    ["that could not be read then", anItem({ topics: [] }, body), anItem({}, thursday)],
  ] as const)
    test(what, () => {
      assert.deepEqual(became(before, after), []);
    });

  test("that is new, or that lies in another folder", () => {
    const ending = changed({ [flood]: anItem({}, body) }, (root) => {
      mkdirSync(join(root, "content/items/2021"));
      renameSync(join(root, flood), join(root, "content/items/2021/flood.md"));
      writeFiles(root, { [drought]: anItem() });
    });
    assert.deepEqual(ending, []);
  });
});

describe("npm run check -- --since keeps addresses:", () => {
  const renameIn = (root: string) => {
    renameSync(join(root, flood), join(root, drought));
    git(root, "add", "--all");
  };

  test("an item that is renamed names its former slug", () => {
    const renamed = changed({ [flood]: anItem({}, body) }, renameIn);
    const said =
      "The item was renamed since it was published on 10 November 2021, and its address `flood` would be lost. Add `flood` to `formerSlugs`.";
    assert.deepEqual(renamed, [`${drought}:2:1: error: ${said}`]);
    const told = changed({ [flood]: anItem({}, body) }, (root) => {
      renameIn(root);
      writeFiles(root, { [drought]: anItem({ formerSlugs: ["flood"] }, body) });
    });
    assert.deepEqual(told, []);
  });

  test("an item that is renamed does not change in silence", () => {
    const both = changed({ [flood]: anItem({}, body) }, (root) => {
      renameIn(root);
      writeFiles(root, { [drought]: anItem({ formerSlugs: ["flood"] }, thursday) });
    });
    assert.match(both.join(), /^content\/items\/drought\.md:11:1: error: The body was changed since/);
  });

  test("an item is not deleted", () => {
    const gone = changed({ [flood]: anItem(), [drought]: anItem() }, (root) => rmSync(join(root, flood)));
    const said =
      "The item that was published on 10 November 2021 has been deleted, and its address `flood` would be lost. Put it back or, if another item replaces it, add `flood` to the `formerSlugs` of that item.";
    assert.deepEqual(gone, [`${flood}:1:1: error: ${said}`]);
    const draft = { [flood]: anItem({ draft: true }), [drought]: anItem() };
    assert.deepEqual(
      changed(draft, (root) => rmSync(join(root, flood))),
      [],
    );
  });

  test("a former slug stays", () => {
    const said = "`deluge` was removed from `formerSlugs`, so its address would be lost. Put it back.";
    assert.deepEqual(became(anItem({ formerSlugs: ["deluge"] }), anItem()), [`${flood}:2:1: error: ${said}`]);
  });

  test("an item is not held back again", () => {
    const said =
      "The item was published on 10 November 2021, but is now held back: its address would lead nowhere.";
    assert.deepEqual(became(anItem(), anItem({ draft: true })), [
      `${flood}:7:1: error: ${said} Remove \`draft\`.`,
    ]);
    assert.deepEqual(became(anItem(), anItem({ date: "2022-01-01" })), [
      `${flood}:3:1: error: ${said} Give it a date that is not in the future.`,
    ]);
  });

  test("an item that can't be read now is told of once", () => {
    const said = became(anItem({}, body), anItem({ topics: [] }, thursday));
    assert.match(said.join("\n"), /^content\/items\/flood\.md:5:9: error: `topics` [^\n]*$/);
  });
});

describe("npm run check -- --since", () => {
  const usage = (message: string) => (error: unknown) => {
    assert.ok(error instanceof UsageError);
    assert.equal(error.message, message);
    return true;
  };

  test("ends with 1 when readers were not told, and with 0 when they were", async () => {
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

  test("asks the digest's own repository, also in a hook of another folder", async () => {
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

  test("needs a revision: no file is one, no option, and nothing where nothing was committed", () => {
    const root = aDigest();
    git(root, "init", "--quiet");
    const says = (revision: string) =>
      usage(
        `--since ${revision} is not a revision of this repository. Give a commit, a branch or a tag of it.`,
      );
    assert.throws(() => since(root, "HEAD"), says("HEAD"));
    commitAll(root);
    for (const revision of ["HEAD:_data/site.yaml", "--all", ""])
      assert.throws(() => since(root, revision), says(revision));
  });

  test("says how a shallow clone is deepened", () => {
    const [root, clone] = [aDigest(), join(aFolder(), "clone")];
    commitAll(root);
    commitAll(root);
    const first = git(root, "rev-parse", "HEAD~1").trim();
    git(dirname(clone), "clone", "--quiet", "--depth=1", `file://${root}`, clone);
    assert.throws(
      () => since(clone, first),
      usage(
        `--since ${first} is not a revision of this repository. This clone has the newest commits only: run \`git fetch --unshallow\` or, in a workflow, check out with \`fetch-depth: 0\`.`,
      ),
    );
  });

  test("says in one line that there is no git", async () => {
    assert.deepEqual(await check(["--root", aDigest(), "--since", "HEAD"], { env: { PATH: aFolder() } }), {
      code: 1,
      out: "",
      err: "git is not installed, and --since needs it. Install it, and try again.\n",
    });
  });

  test("tells in git's words what it lacks", () => {
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

  test("tells in git's words why a repository can't be read", () => {
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
