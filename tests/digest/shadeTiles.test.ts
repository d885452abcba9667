import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { digestOf } from "./digestOf.ts";

const registers = {
  "_data/organisations.yaml": ["a", "b", "c", "d"].map((id) => `- { id: ${id}, name: ${id} }\n`).join(""),
  "_data/people.yaml": "[]",
  "_data/map.yaml": ["a", "b", "c", "d"]
    .map((id, index) => `- { organisation: ${id}, short: ${id}, column: ${index + 1}, row: 1 }\n`)
    .join(""),
};

describe("The tiles of the map", () => {
  test("are shaded in quarters of the largest number of items", () => {
    const about = { a: 8, b: 2, c: 3 };
    const items = Object.entries(about).flatMap(([id, count]) =>
      Array.from({ length: count }, (_, index) => [`${id}${index}`, { organisations: [id] }] as const),
    );
    const { tiles } = digestOf(Object.fromEntries(items), registers);
    assert.deepEqual(
      tiles.map(({ organisation, shade }) => `${organisation.id} ${shade}`),
      ["a 4", "b 1", "c 2", "d 0"],
    );
  });

  test("are blank if there are no items", () => {
    assert.deepEqual(
      digestOf({}, registers).tiles.map(({ shade }) => shade),
      [0, 0, 0, 0],
    );
  });

  test("are an empty list if there is no map", () => {
    assert.deepEqual(digestOf({}).tiles, []);
  });
});
