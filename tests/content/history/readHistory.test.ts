import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { openHistory } from "../../../src/content/history/readHistory.ts";
import { commitAt, git } from "../../check/checking.ts";
import { anItem, writeFiles } from "../../support/digest.ts";
import { aFolder } from "../../support/site.ts";
import { aRepository, atSeven, flood, itemsOf, type Step, saying, versionsOf } from "./histories.ts";

const published = ["2021-11-10T06:00Z", saying("It rained.")] as const;
const changed = ["2021-11-11T14:05Z", saying("It poured.")] as const;
const both = ["2021-11-10T07:00 It rained.", "2021-11-11T14:05 It poured."];

describe("The versions of an item", () => {
  test("are what readers could read, and begin with what was there at its publication", () => {
    const draft = ["2021-11-01T12:00Z", saying("A secret draft.", { draft: true })] as const;
    const early = ["2021-11-10T05:00Z", saying("Written the night before.")] as const;
    assert.deepEqual(versionsOf(aRepository(draft, early, published, changed)), both);
  });

  test("leave out drafts and future dates after the publication", () => {
    const root = aRepository(
      published,
      ["2021-11-10T20:00Z", saying("A secret draft.", { draft: true })],
      ["2021-11-10T21:00Z", saying("Held back.", { date: "2021-11-20" })],
      changed,
    );
    assert.deepEqual(versionsOf(root), both);
  });

  test("are in the site's time zone", () => {
    const summer = { date: "2021-07-01" };
    const root = aRepository(
      ["2021-07-01T05:59Z", saying("Before seven.", summer)],
      ["2021-07-01T06:00Z", saying("At seven.", summer)],
      ["2021-07-01T23:30Z", saying("After midnight.", summer)],
    );
    assert.deepEqual(versionsOf(root), ["2021-07-01T07:00 At seven.", "2021-07-02T00:30 After midnight."]);
  });

  test("begin with the first commit if the item was dated back", () => {
    const later = ["2021-11-12T09:00Z", saying("It rained.")] as const;
    const again = ["2021-11-13T09:00Z", saying("It poured.")] as const;
    assert.deepEqual(versionsOf(aRepository(later, again)), [
      "2021-11-12T09:00 It rained.",
      "2021-11-13T09:00 It poured.",
    ]);
  });

  test("do not differ in white space, comments, emphasis, typed quotation marks and fields that readers don't see", () => {
    const root = aRepository(
      ["2021-11-10T06:00Z", saying('It "rained" and rained.')],
      ["2021-11-11T01:00Z", saying('It  "rained"\nand rained.  \n\n<!-- Ask *her* at 020 7946 0000. -->')],
      [
        "2021-11-11T02:00Z",
        saying("It “rained” and *rained*.", { reviewBy: "2022-01-01", topics: ["rivers"] }),
      ],
    );
    assert.deepEqual(versionsOf(root), []);
  });

  test("have no comments", () => {
    const root = aRepository(
      ["2021-11-10T06:00Z", saying("It rained. <!-- A secret. -->")],
      ["2021-11-11T14:05Z", saying("It poured. <!-- Another. -->")],
    );
    assert.deepEqual(versionsOf(root), both);
    assert.doesNotMatch(JSON.stringify(itemsOf(root)[0]?.versions), /secret|Another/);
  });

  test("leave out what was no item, and was never published", () => {
    const broken = ["2021-11-10T20:00Z", { [flood]: "---\nheadline: [\n---\nBroken." }] as const;
    assert.deepEqual(versionsOf(aRepository(published, broken, changed)), both);
  });

  test("include those without a topic if the site says that items may have none", () => {
    const without = ["2021-11-10T06:00Z", saying("It rained.", { topics: [] })] as const;
    const root = aRepository(without, changed);
    assert.deepEqual(versionsOf(root), []);
    const site = atSeven["_data/site.yaml"];
    writeFiles(root, { "_data/site.yaml": `${site}optional: [topics]\n` });
    assert.deepEqual(versionsOf(root), both);
  });

  test("leave out a comment that did not end, which stopped every build", () => {
    const broken = ["2021-11-10T20:00Z", saying("It rained. <!-- A secret.")] as const;
    const root = aRepository(published, broken, changed);
    assert.deepEqual(versionsOf(root), both);
    assert.doesNotMatch(JSON.stringify(itemsOf(root)[0]?.versions), /secret/);
  });

  test("show a change that was taken back", () => {
    const back = ["2021-11-12T09:00Z", published[1]] as const;
    assert.deepEqual(versionsOf(aRepository(published, changed, back)), [
      ...both,
      "2021-11-12T09:00 It rained.",
    ]);
  });

  test("are those of the build's clock", () => {
    const root = aRepository(published, changed);
    assert.deepEqual(versionsOf(root, "2021-11-11T14:04Z"), []);
    assert.deepEqual(versionsOf(root, "2021-11-11T14:05Z"), both);
  });

  test("begin on the day of the item’s `changesFrom`", () => {
    const since = { changesFrom: "2021-11-11" };
    const later = ["2021-11-12T09:00Z", saying("It stopped.", since)] as const;
    assert.deepEqual(versionsOf(aRepository(published, changed, later)), [
      both[1],
      "2021-11-12T09:00 It stopped.",
    ]);
  });

  test("are none if the site shows none", () => {
    const root = aRepository(published, changed);
    writeFiles(root, { "_data/site.yaml": `${atSeven["_data/site.yaml"]}changes: false\n` });
    assert.deepEqual(versionsOf(root), []);
  });
});

describe("The history of an item", () => {
  test("goes on in another folder, and under another slug if the item names its former one", () => {
    const root = aRepository(published);
    mkdirSync(join(root, "content/items/2021"));
    renameSync(join(root, flood), join(root, "content/items/2021/flood.md"));
    commitAt(root, "2021-11-11T10:00Z");
    rmSync(join(root, "content/items/2021/flood.md"));
    writeFiles(root, { "content/items/rain.md": anItem({ formerSlugs: ["flood"] }, "It poured.") });
    commitAt(root, "2021-11-11T14:05Z");
    assert.deepEqual(versionsOf(root), both);
  });

  test("is not that of a deleted item with a similar text, nor of one that had the same slug", () => {
    const root = aRepository(published);
    rmSync(join(root, flood));
    writeFiles(root, { "content/items/rain.md": anItem({}, "It rained. And rained.") });
    commitAt(root, "2021-11-11T10:00Z");
    assert.deepEqual(versionsOf(root), []);
    rmSync(join(root, "content/items/rain.md"));
    writeFiles(root, saying("Another flood."));
    commitAt(root, "2021-11-11T11:00Z");
    assert.deepEqual(versionsOf(root), []);
  });

  test("is not that of an item that it replaces", () => {
    const other = { "content/items/other.md": anItem({}, "Another item.") };
    const root = aRepository(["2021-11-10T06:00Z", { ...saying("It rained."), ...other }]);
    rmSync(join(root, "content/items/other.md"));
    writeFiles(root, saying("It rained.", { formerSlugs: ["other"] }));
    commitAt(root, "2021-11-11T10:00Z");
    assert.deepEqual(versionsOf(root), []);
  });

  test("has one step for a merge, because nobody read what was written on the branch", () => {
    const root = aRepository(published);
    git(root, "checkout", "--quiet", "-b", "edit");
    writeFiles(root, saying("A secret first try."));
    commitAt(root, "2021-11-10T12:00Z");
    writeFiles(root, changed[1]);
    commitAt(root, "2021-11-10T13:00Z");
    git(root, "checkout", "--quiet", "main");
    git(root, "merge", "--quiet", "--no-ff", "--no-commit", "edit");
    commitAt(root, changed[0]);
    assert.deepEqual(versionsOf(root), both);
  });

  test("is found when the digest is a folder of its repository", () => {
    const root = aRepository();
    const own = join(root, "papers/first");
    writeFiles(own, { ...atSeven, ...published[1], "_data/topics.yaml": "- { id: water, label: Water }\n" });
    commitAt(root, published[0]);
    writeFiles(own, changed[1]);
    commitAt(root, changed[0]);
    assert.deepEqual(versionsOf(own), both);
  });

  test("grows with each commit, and is the same from the cache", () => {
    const root = aRepository(published, changed);
    assert.deepEqual(versionsOf(root), both);
    assert.deepEqual(versionsOf(root), both);
    writeFiles(root, saying("It stopped."));
    commitAt(root, "2021-11-12T09:00Z");
    assert.deepEqual(versionsOf(root), [...both, "2021-11-12T09:00 It stopped."]);
  });

  test("is read again when the cached commit is no longer on the main line", () => {
    const root = aRepository(published, changed);
    const rewrite = (commit: string, ...step: Step) => {
      git(root, "reset", "--quiet", "--hard", commit);
      writeFiles(root, step[1]);
      commitAt(root, step[0]);
    };
    assert.deepEqual(versionsOf(root), both);
    rewrite("HEAD~1", "2021-11-11T15:00Z", saying("It snowed."));
    assert.deepEqual(versionsOf(root), ["2021-11-10T07:00 It rained.", "2021-11-11T15:00 It snowed."]);
    git(root, "checkout", "--quiet", "-b", "edit");
    writeFiles(root, saying("It thawed."));
    commitAt(root, "2021-11-12T09:00Z");
    assert.equal(versionsOf(root).length, 3);
    git(root, "checkout", "--quiet", "main");
    git(root, "merge", "--quiet", "--no-ff", "--no-commit", "edit");
    commitAt(root, "2021-11-13T09:00Z");
    assert.deepEqual(versionsOf(root).at(-1), "2021-11-13T09:00 It thawed.");
    git(root, "checkout", "--quiet", "--orphan", "new");
    commitAt(root, "2021-11-14T09:00Z");
    git(root, "branch", "--quiet", "-D", "main", "edit");
    git(root, "reflog", "expire", "--expire=now", "--all");
    git(root, "gc", "--quiet", "--prune=now");
    assert.deepEqual(versionsOf(root), []);
  });
});

describe("Without a history", () => {
  const missing = (root: string) => {
    const history = openHistory(root);
    assert.deepEqual([...history.read([], { timeZone: "Europe/London", optional: [], now: 0 })], []);
    return history.missing();
  };

  test("a shallow clone shows no changes, and one line says why", () => {
    const [root, clone] = [aRepository(published, changed), join(aFolder(), "clone")];
    git(dirname(clone), "clone", "--quiet", "--depth=1", `file://${root}`, clone);
    assert.deepEqual(versionsOf(clone), []);
    assert.equal(
      missing(clone),
      "No changes of items are shown: this clone has only the newest commits. Fetch all with `git fetch --unshallow`.",
    );
  });

  test("a folder in no repository shows no changes, and one line says why", () => {
    assert.equal(
      missing(aFolder()),
      "No changes of items are shown: the digest is in no git repository, or git is not installed.",
    );
  });
});
