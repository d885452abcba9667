import assert from "node:assert/strict";
import { test } from "node:test";
import { progressOn } from "../../../src/check/web/progress.ts";

/** What is written to a stream while two addresses are asked for. */
function shownOn(isTTY: boolean, columns = 80): string {
  let text = "";
  const write = (part: string | Uint8Array) => {
    text += part;
    return true;
  };
  const progress = progressOn({ isTTY, columns, write }, "Links: checked", 2);
  progress.step("https://flood.example/a");
  progress.step("https://rain.example/b");
  progress.end();
  return text;
}

test("a terminal shows on one line how many links were checked, and the line is cleared at the end", () => {
  const lines = ["Links: checked 1 of 2, flood.example", "Links: checked 2 of 2, rain.example", ""];
  assert.equal(shownOn(true), lines.map((line) => `\r\x1b[K${line}`).join(""));
});

test("a narrow terminal shows as much of the line as fits", () => {
  assert.ok(shownOn(true, 11).startsWith("\r\x1b[KLinks: che\r"));
});

test("a pipe is shown nothing", () => {
  assert.equal(shownOn(false), "");
});
