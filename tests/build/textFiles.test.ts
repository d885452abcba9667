import assert from "node:assert/strict";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { writeText } from "../../src/build/textFiles.ts";
import { aFolder } from "../support/site.ts";

const inode = (path: string) => statSync(path).ino;

/** A text that is longer than a block, in parts. */
function* parts(end: string): Generator<string> {
  for (let line = 0; line < 30_000; line++) yield `${line}: é, a line of a file that is made in parts\n`;
  yield end;
}

describe("A text that comes in parts", () => {
  const folder = aFolder();
  const [last, next] = [join(folder, "last.csv"), join(folder, "next.csv")];

  test("is written whole", () => {
    writeText(parts("the end"), last, undefined);
    assert.equal(readFileSync(last, "utf8"), [...parts("the end")].join(""));
  });

  test("is the file of the build before if nothing in it has changed", () => {
    writeText(parts("the end"), next, last);
    assert.equal(inode(next), inode(last));
  });

  test("is a new file if its last character has changed, and leaves the one before as it was", () => {
    const other = join(folder, "other.csv");
    writeText(parts("the enD"), other, last);
    assert.notEqual(inode(other), inode(last));
    assert.ok(readFileSync(last, "utf8").endsWith("the end"));
  });

  test("replaces a file that is in its place", () => {
    writeFileSync(next, "old");
    writeText(["a", "b"], next, next);
    assert.equal(readFileSync(next, "utf8"), "ab");
  });
});
