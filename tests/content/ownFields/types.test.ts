import assert from "node:assert/strict";
import { test } from "node:test";
import { digestOf } from "../../digest/digestOf.ts";

declare global {
  interface StandfirstOwnFields {
    readonly "x-tested-side"?: "left" | "right";
  }
}

test("A field of a digest’s own has the type that the digest declares, and any other is JSON", () => {
  const [item] = digestOf({ flood: { "x-tested-side": "left", "x-other": 1 } }).items;
  // The types of these lines are the test: `npm run types` checks them.
  const side: "left" | "right" | undefined = item?.ownFields["x-tested-side"];
  // @ts-expect-error It can be anything.
  const other: number | undefined = item?.ownFields["x-other"];
  assert.deepEqual([side, other], ["left", 1]);
});
