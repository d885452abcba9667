import assert from "node:assert/strict";
import { openSync, readFileSync, writeSync } from "node:fs";
import { describe, test } from "node:test";
import { deserialize, serialize } from "node:v8";
import { cacheFolder, programFolder } from "../../src/cache/cacheFolder.ts";
import { lineFor } from "../../src/cli/errorMessage.ts";
import { Failure, UsageError } from "../../src/failure.ts";

const systemErrors: readonly [message: string, line: string][] = [
  [
    "ENOSPC: no space left on device, write",
    "The disk is full. Nothing was changed. Free some space, and try again.",
  ],
  [
    "ENOSPC: no space left on device, copyfile '/a/x y.png' -> '/b/x y.png'",
    "The disk is full: /a/x y.png could not be written. Nothing was changed. Free some space, and try again.",
  ],
  [
    "EDQUOT: disk quota exceeded, mkdir '/a'",
    "The disk is full: /a could not be written. Nothing was changed. Free some space, and try again.",
  ],
  [
    "EACCES: permission denied, open '/a'",
    "/a can't be read or written. Change its permissions, and try again.",
  ],
  [
    "EPERM: operation not permitted, rename '/a' -> '/b'",
    "/a can't be changed. Change its permissions, and try again.",
  ],
  [
    "EROFS: read-only file system, mkdir '/a'",
    "/a is on a disk that can't be written to. Choose another place.",
  ],
  [
    `ENOENT: no such file or directory, rename '${cacheFolder}/items/a.7' -> '${cacheFolder}/items/a'`,
    ".cache was deleted while it was in use. Nothing was changed. Try again.",
  ],
  [
    `Cannot find module '${programFolder}/a/run/b.mjs' imported from ${programFolder}/a/run/c.mjs`,
    ".program was deleted while it was in use. Nothing was changed. Try again.",
  ],
  ["ENAMETOOLONG: name too long, lstat '/a'", "/a has a name that is too long. Give a shorter one."],
  [
    "ELOOP: too many symbolic links encountered, stat '/a'",
    "/a is a link that leads back to itself, or is inside one. Remove the link.",
  ],
  [
    "EMFILE: too many open files, open '/a'",
    "Too many files are open. Raise the limit with `ulimit -n 4096`, and try again.",
  ],
];

describe("One line reports", () => {
  for (const [message, line] of systemErrors)
    test(`${message.split(",")[0]}, even from another process`, () => {
      const error = new Error(message);
      assert.equal(lineFor(error), line);
      assert.equal(lineFor(deserialize(serialize(error))), line);
    });

  test("real errors of the system", { skip: process.platform !== "linux" }, () => {
    const full = openSync("/dev/full", "w");
    assert.match(lineFor(thrownBy(() => writeSync(full, "x"))) ?? "", /^The disk is full\. /);
  });

  test("our own errors", () => {
    for (const error of [new UsageError("Not so."), new Failure("Not so.")])
      assert.equal(lineFor(error), "Not so.");
  });
});

test("a mistake in the code keeps its stack trace, and so does a missing file of the program", () => {
  for (const work of [() => readFileSync("/not/there"), () => (undefined as unknown as string).length])
    assert.equal(lineFor(thrownBy(work)), undefined);
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
