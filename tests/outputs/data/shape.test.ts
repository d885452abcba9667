import assert from "node:assert/strict";
import { test } from "node:test";
import type { Column } from "../../../src/outputs/data/column.ts";
import { dataSets, dataVersion } from "../../../src/outputs/data/dataSets.ts";
import { shapes } from "./shapes.ts";

function shapeOf(columns: readonly Column[]): string {
  return columns
    .map(({ name, type, list, optional, fields, inCsv }) => {
      const values = type === "records" ? `{ ${shapeOf(fields)} }` : type;
      const file = type === "records" || inCsv ? "" : " (JSON)";
      return `${name}${optional ? "?" : ""}: ${values}${list ? "[]" : ""}${file}`;
    })
    .join(", ");
}

test("the shape of the data is that of its version", () => {
  const shape = Object.fromEntries(dataSets.map(({ name, columns }) => [name, shapeOf(columns)]));
  assert.deepEqual(
    shape,
    shapes[dataVersion],
    "The shape of the data has changed. Raise `dataVersion`, and add the shape to shapes.ts under the new number.",
  );
});

test("the newest version is the one that is published", () => {
  assert.equal(Math.max(...Object.keys(shapes).map(Number)), dataVersion);
});
