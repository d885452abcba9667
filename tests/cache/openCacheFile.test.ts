import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { type CacheFile, type CacheRecord, encodeRecord } from "../../src/cache/cacheFormat.ts";
import { type OpenCacheFile, openCacheFile } from "../../src/cache/openCacheFile.ts";
import { createCacheFile, writeCacheFile } from "../../src/cache/writeCacheFile.ts";
import { aFolder } from "../support/site.ts";

/** Opens a file whose entries are its records. */
const openAsRecords = (file: CacheFile) => openCacheFile(file, (record) => record);

const aFile = (): CacheFile => ({ path: join(aFolder(), "cache", "items"), name: "items", version: "v1" });
const rain = encodeRecord("rain", ["It rained.", new Uint8Array([0, 10, 255])]);
const snow = encodeRecord("snow\n", ["", "It snöwed."]);

/** What a file holds: each key with its parts, verified. */
function contentOf(file: CacheFile): Record<string, string[]> {
  const opened = openCacheFile(file, (_, parts) => parts()?.map((part) => part.toString("latin1")));
  opened.close();
  return Object.fromEntries(opened.entries);
}

function partsOf(opened: OpenCacheFile<CacheRecord>, key: string): (string | undefined)[] | undefined {
  const record = opened.entries.get(key);
  return record?.sizes.map((_, part) => opened.read(record, part)?.toString());
}

describe("A cache file", () => {
  test("has the records that were written, with any bytes, and leaves no temporary file", () => {
    const file = aFile();
    writeCacheFile(file, [rain]);
    writeCacheFile(file, [rain, snow]);
    assert.deepEqual(contentOf(file), {
      rain: ["It rained.", "\u0000\n\u00ff"],
      "snow\n": ["", Buffer.from("It snöwed.").toString("latin1")],
    });
    assert.deepEqual(readdirSync(dirname(file.path)), ["items"]);
  });

  test("returns a part without reading the others, aligned for numbers", () => {
    const file = aFile();
    const numbers = Uint32Array.from([1, 2, 3]);
    writeCacheFile(file, [encodeRecord("a", ["x", Buffer.from(numbers.buffer)])]);
    const opened = openAsRecords(file);
    const record = opened.entries.get("a") as CacheRecord;
    const { buffer, byteOffset } = opened.read(record, 1) as Buffer;
    assert.deepEqual(new Uint32Array(buffer, byteOffset, 3), numbers);
    opened.close();
  });

  test("has no records if it is missing, a folder, of another version or of another cache", () => {
    const file = aFile();
    assert.deepEqual(contentOf(file), {});
    writeCacheFile(file, [rain]);
    for (const other of [{ version: "v2" }, { version: "v" }, { name: "item" }]) {
      assert.deepEqual(contentOf({ ...file, ...other }), {});
      assert.equal(openAsRecords({ ...file, ...other }).size, undefined);
    }
    mkdirSync(join(dirname(file.path), "folder"));
    assert.deepEqual(contentOf({ ...file, path: join(dirname(file.path), "folder") }), {});
  });

  test("replaces a folder that has its name", () => {
    const file = aFile();
    mkdirSync(join(file.path, "inside"), { recursive: true });
    writeCacheFile(file, [rain]);
    assert.deepEqual(Object.keys(contentOf(file)), ["rain"]);
  });
});

describe("A damaged cache file", () => {
  test("loses a record if any bit of it is flipped, and never returns a wrong one", () => {
    const file = aFile();
    writeCacheFile(file, [rain, snow]);
    const [whole, good] = [readFileSync(file.path), contentOf(file)];
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(file.path, damaged);
      const entries = contentOf(file);
      assert.ok(Object.keys(entries).length < 2, `byte ${at}`);
      for (const [key, parts] of Object.entries(entries)) assert.deepEqual(parts, good[key]);
    }
  });

  test("has the records before the place where it was cut off, and can't be appended to", () => {
    const file = aFile();
    writeCacheFile(file, [rain, snow]);
    const { size } = statSync(file.path);
    for (let length = size - 1; length > size - snow.length; length--) {
      truncateSync(file.path, length);
      const opened = openAsRecords(file);
      assert.deepEqual([[...opened.entries.keys()], opened.size], [["rain"], undefined]);
      opened.close();
    }
  });

  test("does not return an older record of a key if its newest is damaged", () => {
    const file = aFile();
    writeCacheFile(file, [encodeRecord("rain", ["Old."]), encodeRecord("rain", ["New."])]);
    writeFileSync(file.path, readFileSync(file.path, "latin1").replace("New.", "Now."), "latin1");
    assert.deepEqual(contentOf(file), {});
  });

  test("does not return a part that was damaged after the file was opened", () => {
    const file = aFile();
    writeCacheFile(file, [rain]);
    const opened = openAsRecords(file);
    writeFileSync(file.path, readFileSync(file.path, "latin1").replace("rained", "hailed"), "latin1");
    assert.deepEqual(partsOf(opened, "rain"), [undefined, "\u0000\n\ufffd"]);
    opened.close();
  });
});

describe("Records that are appended", () => {
  test("follow the earlier ones, and the last record with a key counts", () => {
    const file = aFile();
    writeCacheFile(file, [rain, snow]);
    const before = readFileSync(file.path);
    const opened = openAsRecords(file);
    const again = encodeRecord("rain", ["It poured."]);
    assert.deepEqual([...opened.append(again).keys()], ["rain"]);
    assert.deepEqual(readFileSync(file.path), Buffer.concat([before, again]));
    assert.deepEqual(contentOf(file).rain, ["It poured."]);
    assert.deepEqual(partsOf(opened, "rain")?.[0], "It rained.");
    opened.close();
  });

  test("by several processes are all in the file", () => {
    const file = aFile();
    writeCacheFile(file, []);
    const [ours, theirs] = [openAsRecords(file), openAsRecords(file)];
    assert.deepEqual([...ours.append(rain).keys()], ["rain"]);
    assert.deepEqual([...theirs.append(snow).keys()], ["rain", "snow\n"]);
    for (const opened of [ours, theirs]) opened.close();
  });
});

describe("A cache file that replaces another", () => {
  test("copies records unchanged, and does not disturb processes that have the old file open", () => {
    const file = aFile();
    writeCacheFile(file, [rain, encodeRecord("hail", ["It hailed."]), snow]);
    const before = openAsRecords(file);
    const writer = createCacheFile({ ...file, version: "v2" });
    const records = [...before.entries.values()].filter(({ key }) => key !== "hail");
    writer.copy(before, records);
    writer.add(encodeRecord("fog", ["It was foggy."]));
    writer.commit();
    const after = writer.open((record) => record);
    writer.end();
    assert.deepEqual([...after.entries.keys()], ["fog"]);
    assert.deepEqual(partsOf(after, "fog"), ["It was foggy."]);
    assert.deepEqual(partsOf(before, "hail"), ["It hailed."]);
    assert.deepEqual(Object.keys(contentOf({ ...file, version: "v2" })), ["rain", "snow\n", "fog"]);
    for (const opened of [before, after]) opened.close();
  });

  test("is not written if it was not committed", () => {
    const file = aFile();
    writeCacheFile(file, [rain]);
    const writer = createCacheFile(file);
    writer.add(snow);
    writer.end();
    assert.deepEqual(Object.keys(contentOf(file)), ["rain"]);
    assert.deepEqual(readdirSync(dirname(file.path)), ["items"]);
  });
});
