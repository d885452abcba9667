import assert from "node:assert/strict";
import { test } from "node:test";
import { withTrueEnding } from "../../../src/import/pictures/freeName.ts";

const jpeg = Buffer.from("ffd8ffe0", "hex");

test("the name of a picture ends as its bytes ask", () => {
  assert.equal(withTrueEnding("a/River.PNG", jpeg), "a/River.jpg");
  assert.equal(withTrueEnding("river.jpeg", jpeg), "river.jpeg");
  assert.equal(withTrueEnding("river.png", Buffer.from("unknown")), "river.png");
  assert.equal(withTrueEnding("river.png", Buffer.from("%PDF-1.7")), "river.png");
});
