import assert from "node:assert/strict";
import { test } from "node:test";
import type { Organisation } from "../../../src/digest/digest.ts";
import { mapFingerprint, mapPlaceOf } from "../../../src/digest/subjects/mapPlace.ts";
import { digestOf } from "../digestOf.ts";

/** A map with organisations at these columns and rows. */
function mapOf(places: Record<string, readonly [column: number, row: number]>) {
  const ids = [...Object.keys(places), "elsewhere"];
  const tiles = Object.entries(places).map(([organisation, [column, row]]) => ({
    organisation,
    column,
    row,
  }));
  return digestOf(
    {},
    {
      "_data/organisations.yaml": JSON.stringify(ids.map((id) => ({ id, name: id }))),
      "_data/people.yaml": "[]\n",
      "_data/map.yaml": JSON.stringify(tiles),
    },
  );
}

test("an organisation on the map has those as neighbours whose tiles touch its own with a side", () => {
  const { organisations, tiles } = mapOf({
    here: [2, 2],
    north: [2, 1],
    east: [3, 2],
    corner: [1, 1],
    far: [2, 4],
  });
  const place = mapPlaceOf(organisations[0] as Organisation, tiles);
  assert.deepEqual([place?.tile.column, place?.tile.row], [2, 2]);
  assert.deepEqual(
    place?.neighbours.map(({ id }) => id),
    ["north", "east"],
  );
});

test("an organisation that is not on the map has no place there", () => {
  const { organisations, tiles } = mapOf({ here: [1, 1] });
  assert.equal(mapPlaceOf(organisations[1] as Organisation, tiles), undefined);
});

test("the fingerprint of a map changes when a tile moves", () => {
  const fingerprints = (
    [
      [1, 1],
      [1, 2],
      [1, 1],
    ] as const
  ).map((place) => mapFingerprint(mapOf({ here: place }).tiles));
  assert.equal(fingerprints[0], fingerprints[2]);
  assert.notEqual(fingerprints[0], fingerprints[1]);
});
