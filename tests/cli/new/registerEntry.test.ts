import assert from "node:assert/strict";
import { chmodSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { filesIn } from "../../support/site.ts";
import { aPaper, make, problemsIn, textOf } from "./newCommand.ts";

describe("npm run new", { concurrency: true }, () => {
  test("adds entries to registers, and does not change a byte of the rest", async () => {
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
      make(root, "storyline", "--name", "The great flood", "--standfirst", "What it left."),
    ]);
    assert.deepEqual(
      said.map(({ code, out, err }) => `${code} ${err}${out.split("\n")[0]}`),
      [
        "0 _data/topics.yaml now has `flood-defence`.",
        "0 _data/organisations.yaml now has `st-marys`.",
        "0 _data/people.yaml now has `zoe-hill`.",
        "0 _data/series.yaml now has `low-tide`.",
        "0 _data/storylines.yaml now has `the-great-flood`.",
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
    // Only a storyline is for items that have still to name it.
    assert.deepEqual(problemsIn(root), [
      "_data/storylines.yaml:1:7: warning: No item belongs to the story `the-great-flood`. Write `storyline: the-great-flood` in at least one item, or remove the storyline.",
    ]);
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

  test("says how to write a register that an entry can't be added to", async () => {
    const root = aPaper({ "_data/series.yaml": "[{ id: watermarks, name: Watermarks }]\n" });
    assert.deepEqual(await make(root, "series", "--name", "Low Tide"), {
      code: 1,
      out: "",
      err: "_data/series.yaml is not a plain list. Nothing was added. Start each entry on a line of its own with `- `, and try again.\n",
    });
  });

  test("adds a new id to the schemas for code editors, if the digest has them", async () => {
    const root = aPaper({ ".vscode/schemas/item.json": "{}" });
    await make(root, "series", "--name", "Low Tide");
    const { properties } = JSON.parse(textOf(root, ".vscode/schemas/item.json"));
    assert.deepEqual(properties.series.enum, ["watermarks", "low-tide"]);
  });
});
