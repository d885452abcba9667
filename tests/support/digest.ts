import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { stringify } from "yaml";

/** Files of a digest by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const registers: Files = {
  "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\n",
  "_data/topics.yaml": [
    "- { id: water, label: Water, aliases: [hydrology] }",
    "- { id: rivers, label: Rivers, broader: water }",
    "- { id: energy, label: Energy }",
    "",
  ].join("\n"),
  "_data/organisations.yaml": "- { id: river-board, name: The River Board, aliases: [TRB], region: North }\n",
  "_data/people.yaml":
    "- { id: ann-reed, name: Ann Reed, roles: [{ role: Chair, organisation: river-board, from: 2020-04 }] }\n",
  "_data/series.yaml": "- { id: watermarks, name: Watermarks, byline: Ann Reed }\n",
};

/**
 * Writes a digest into a new folder, which is deleted after the tests of the file, and returns the folder. It has small registers
 * (topics water, rivers and energy; the River Board; Ann Reed; the series Watermarks). `files` are added, or replace these.
 */
export function aDigest(files: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), "digest-"));
  after(() => rmSync(root, { recursive: true, force: true }));
  writeFiles(root, { ...registers, ...files });
  return root;
}

/** Writes or replaces files of a digest. */
export function writeFiles(root: string, files: Files): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}

/** An item's file with the required fields. `fields` are added, or replace these; undefined removes a field. */
export function anItem(fields: Record<string, unknown> = {}, body = "The river rose."): string {
  const all = {
    headline: "The river rose",
    date: "2021-11-10",
    standfirst: "It rained.",
    topics: ["water"],
    ...fields,
  };
  const written = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return `---\n${stringify(written)}---\n${body}\n`;
}
