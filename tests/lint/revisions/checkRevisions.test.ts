import assert from "node:assert/strict";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { commitAll, git } from "../../check/checking.ts";
import { aDigest, anItem, writeFiles } from "../../support/digest.ts";
import { became, body, changed, drought, flood, since, thursday, update } from "./revisedItems.ts";

describe("npm run check -- --since keeps addresses:", () => {
  const renameIn = (root: string) => {
    renameSync(join(root, flood), join(root, drought));
    git(root, "add", "--all");
  };

  test("a renamed item names its former slug", () => {
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

  test("a renamed item is not changed without a note", () => {
    const both = changed({ [flood]: anItem({}, body) }, (root) => {
      renameIn(root);
      writeFiles(root, { [drought]: anItem({ formerSlugs: ["flood"] }, thursday) });
    });
    assert.match(both.join(), /^content\/items\/drought\.md:11:1: error: The body was changed since/);
  });

  test("an item may not be deleted", () => {
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

  test("a former slug may not be removed", () => {
    const said = "`deluge` was removed from `formerSlugs`, so its address would be lost. Put it back.";
    assert.deepEqual(became(anItem({ formerSlugs: ["deluge"] }), anItem()), [`${flood}:2:1: error: ${said}`]);
  });

  test("an item may not be held back again", () => {
    const said =
      "The item was published on 10 November 2021, but is now held back: its address would lead nowhere.";
    assert.deepEqual(became(anItem(), anItem({ draft: true })), [
      `${flood}:7:1: error: ${said} Remove \`draft\`.`,
    ]);
    assert.deepEqual(became(anItem(), anItem({ date: "2022-01-01" })), [
      `${flood}:3:1: error: ${said} Give it a date that is not in the future.`,
    ]);
  });

  test("an item that can't be read any more is reported once", () => {
    const said = became(anItem({}, body), anItem({ topics: [] }, thursday));
    assert.match(said.join("\n"), /^content\/items\/flood\.md:5:9: error: `topics` [^\n]*$/);
  });
});

describe("npm run check -- --since compares with the common ancestor of two branches:", () => {
  test("items published on the other branch since are not missing", () => {
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

  test("or with the revision itself if there is none", () => {
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
