import assert from "node:assert/strict";
import { test } from "node:test";
import { anItem } from "../support/digest.ts";
import { problemsOf } from "./problems.ts";

const withTime = (date: string) => ({
  "content/items/a.md": anItem({ keyDates: [{ label: "Opens", date, kind: "opens" }] }),
});

test("a time that the clocks pass over in spring does not exist", () => {
  assert.deepEqual(problemsOf(withTime("2024-03-31T01:30")), [
    "content/items/a.md:9:11: error: `2024-03-31T01:30` does not exist in Europe/London: the clocks go forward at that time. Use a time an hour earlier or later.",
  ]);
});

test("a time that the clocks pass twice in autumn exists", () => {
  assert.deepEqual(problemsOf(withTime("2024-10-27T01:30")), []);
});

test("a folder with a misspelt name is reported", () => {
  assert.deepEqual(problemsOf({ "content/item/a.md": anItem() }), [
    "content/item:1:1: warning: This is ignored. Did you mean `items`?",
  ]);
});
