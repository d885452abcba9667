import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lineageOf } from "../../../src/digest/subjects/lineage.ts";
import { digestOf } from "../digestOf.ts";

/** The line of an organisation among these, each of which has a successor. */
function lineOf(id: string, successors: Record<string, string | undefined>): string[] {
  const register = Object.entries(successors).map(([id, successor]) => ({ id, name: id, successor }));
  const { organisations } = digestOf(
    {},
    { "_data/organisations.yaml": JSON.stringify(register), "_data/people.yaml": "[]\n" },
  );
  const organisation = organisations.find((each) => each.id === id);
  assert.ok(organisation);
  return lineageOf(organisation).map((generation) => generation.map(({ id }) => id).join(" "));
}

describe("The line of an organisation", () => {
  const successors = { north: "group", south: "group", group: "board", old: "south", board: undefined };

  test("has what it was, is and became, the earliest first", () => {
    assert.deepEqual(lineOf("group", successors), ["old", "north south", "group", "board"]);
    assert.deepEqual(lineOf("board", successors), ["old", "north south", "group", "board"]);
    assert.deepEqual(lineOf("north", successors), ["north", "group", "board"]);
  });

  test("is only itself if it has no successor and no predecessor", () => {
    assert.deepEqual(lineOf("board", { board: undefined }), ["board"]);
  });
});
