import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadDigest } from "../../src/build/loadDigest.ts";
import { listFiles } from "../../src/content/files/listFiles.ts";
import { lintItem } from "../../src/lint/lint.ts";
import { describeProblem } from "../../src/report.ts";

/** The files of two items. */
export const [flood, drought] = ["content/items/flood.md", "content/items/drought.md"];

/** A file's bytes, as text. */
export const textOf = (root: string, file: string) => readFileSync(join(root, file), "latin1");

const itemFiles = (root: string) => listFiles(root, "content/items", ".md", () => {});

/** The bytes of each item, by file. */
export function itemsIn(root: string): Record<string, string> {
  return Object.fromEntries(itemFiles(root).map((file) => [file, textOf(root, file)]));
}

/** The lines that a check prints for a digest, including house style. */
export function linesOf(root: string): string[] {
  const { content, problems } = loadDigest(root, new Date("2021-11-12T12:00Z"), false);
  const { style, registers } = content;
  const lintProblems = itemFiles(root).flatMap((file) => {
    const source = readFileSync(join(root, file), "utf8");
    return lintItem(file, source, { style, registers }).map((finding) => ({ file, ...finding }));
  });
  return [...problems, ...lintProblems].map(describeProblem);
}
