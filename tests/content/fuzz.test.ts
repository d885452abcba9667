import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { loadDigest } from "../../src/build/loadDigest.ts";
import { parseItem } from "../../src/content/items/readItem.ts";
import { fixItem, lintItem } from "../../src/lint/lint.ts";
import { aDigest, writeFiles } from "../support/digest.ts";
import { processorTime } from "../support/processorTime.ts";
import { buildSite, project } from "../support/site.ts";
import { aMutant } from "./mutants.ts";

const now = "2026-01-01";
/** So that a failure is one that can be had again. */
const chance = { seed: 2021, endOnFailure: false } as const;

describe("An item's file with random damage", () => {
  const passing: Buffer[] = [];
  let mutants = 0;

  test("is read, or its mistakes are reported, in bounded time, ten thousand times", () => {
    const root = aSample();
    const batches = fc.array(aMutant, { minLength: 1, maxLength: 600, size: "max" });
    fc.assert(
      fc.property(batches, (batch) => {
        const right = rightOf(root, batch);
        mutants += batch.length;
        passing.push(...right);
      }),
      { ...chance, numRuns: 38 },
    );
    assert.ok(mutants >= 10_000, `${mutants} mutants`);
    assert.ok(passing.length > 500, `${passing.length} of ${mutants} can be published`);
  });

  test("is linted, and a second fix changes nothing", () => {
    const root = aSample();
    const { style, registers } = loadDigest(root, now, false).content;
    const house = { style, registers };
    fc.assert(
      fc.property(aMutant, (bytes) => {
        const source = bytes.toString();
        lintItem("content/items/mutant.md", source, house);
        const once = fixItem(source, house).text;
        assert.equal(fixItem(once, house).text, once);
      }),
      { ...chance, numRuns: 10_000 },
    );
  });

  test("is published if nothing is wrong with it", async () => {
    const root = aSample();
    const files = rightTogether(root, passing);
    assert.ok(files.length >= 2000, `${files.length} together`);
    const { exitCode, output, folder } = await buildSite({ root, now, words: ["--drafts"] });
    assert.equal(exitCode, 0, output);
    assert.deepEqual(
      files.filter((file) => !existsSync(join(folder, "items", slugOf(file), "index.html"))),
      [],
    );
  });
});

/** The sample digest, which mutants may be added to. */
function aSample(): string {
  const root = aDigest();
  for (const folder of ["_data", "content"])
    cpSync(join(project, folder), join(root, folder), { recursive: true });
  return root;
}

/** Adds files to a digest, reads it, and removes them. Gives those that could be published. */
function rightOf(root: string, batch: readonly Buffer[]): Buffer[] {
  const files = named(batch);
  writeFiles(root, files);
  try {
    const wrong = wrongIn(root);
    return Object.entries(files).flatMap(([file, bytes]) => (wrong.has(file) ? [] : [bytes]));
  } finally {
    rmSync(join(root, "content/items/mutants"), { recursive: true });
  }
}

/** Adds files to a digest, and removes those that can't stand beside each other. Gives the names of the others. */
function rightTogether(root: string, batch: readonly Buffer[]): string[] {
  const files = named(batch);
  writeFiles(root, files);
  const left = new Set(Object.keys(files));
  for (let wrong = wrongIn(root); wrong.size > 0; wrong = wrongIn(root))
    for (const file of wrong) {
      assert.ok(left.delete(file), file);
      rmSync(join(root, file));
    }
  return [...left];
}

function named(batch: readonly Buffer[]): Record<string, Buffer> {
  return Object.fromEntries(batch.map((bytes, index) => [`content/items/mutants/mutant-${index}.md`, bytes]));
}

/** The files that have errors. Reading any of them takes no more than five seconds of the processor: mostly some thousandths. */
function wrongIn(root: string): Set<string> {
  const { problems } = loadDigest(root, now, false, (file) => {
    const bytes = readFileSync(join(root, file));
    const { result, seconds } = processorTime(() => parseItem(file, bytes));
    assert.ok(seconds < 5, file);
    return result;
  });
  for (const { line, column, message, hint } of problems)
    assert.ok(line > 0 && column > 0 && message.length > 0 && hint.length > 0, message);
  return new Set(problems.filter(({ severity }) => severity === "error").map(({ file }) => file));
}

const slugOf = (file: string) => file.replace(/^.*\/|\.md$/g, "");
