import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type IndexDocument, type Passage, searchedTokens } from "./documents.ts";
import { escapeHtml, indexHtml, withPagefind } from "./pagefind/service.ts";
import { sortedFrequencies } from "./segments/documentFrequencies.ts";
import type { Segment } from "./segments/segments.ts";
import type { IndexFolders, IndexSettings, WrittenIndex } from "./settings.ts";
import { knownVersions } from "./versions.ts";

/** Stands for a document in which Pagefind would find nothing, and which it would leave out. */
const PLACEHOLDER = "<p>untitled</p>";

/**
 * Writes an index with Pagefind's own indexer, as fits any version of it. All documents are indexed each time. Throws if Pagefind refuses a
 * document, or does not name the index as 1.6 does.
 */
export async function writeWithPagefind(
  segments: readonly Segment[],
  { bundle }: IndexFolders,
  { vocabularyWords }: Pick<IndexSettings, "vocabularyWords">,
): Promise<WrittenIndex> {
  rmSync(bundle, { recursive: true, force: true });
  const frequencies = new Map<string, number>();
  function* pages() {
    for (const { documents } of segments)
      for (const source of documents) {
        const document = source.read();
        const tokens = document.passages.flatMap(searchedTokens).flatMap((words) => words.split(" "));
        for (const word of new Set(tokens.flatMap(vocabularyWords)))
          frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
        yield { url: document.url, content: htmlOf(document) };
      }
    // Without any page, the index has no language and can't be opened.
    if (segments.length === 0) yield { url: "/", content: `<html><body>${PLACEHOLDER}</body></html>` };
  }
  const { errors } = await withPagefind(() =>
    indexHtml(pages(), (index) => index.writeFiles({ outputPath: bundle })),
  );
  if (errors.length > 0) throw new Error(`Pagefind could not write the index: ${errors.join(" ")}`);
  return { hash: hashIn(bundle), vocabulary: sortedFrequencies(frequencies) };
}

function hashIn(bundle: string): string {
  const entry = JSON.parse(readFileSync(join(bundle, "pagefind-entry.json"), "utf8")) as {
    version: string;
    languages: { en?: { hash?: string } };
  };
  const hash = entry.languages.en?.hash;
  if (hash === undefined)
    throw new Error(`Pagefind ${entry.version} is too new: install ${knownVersions()}.`);
  return hash;
}

/** The HTML from which Pagefind makes the same document. */
function htmlOf({ passages, keywords, meta, filters }: IndexDocument): string {
  const all = [...passages, ...keywords];
  const isEmpty = !all.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  // Pagefind would index the escapes of a title in an attribute, so a field whose value is a passage is that passage.
  const passageFor = Object.entries(meta).map(
    ([name, value]) => [name, passages.find(({ text, searched }) => text === value && !searched)] as const,
  );
  const fieldsIn = (passage: Passage) =>
    passageFor.filter(([, each]) => each === passage).map(([name]) => name);
  return [
    '<!doctype html><html lang="en"><head>',
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => metaTag(`data-pagefind-filter="${name}[content]"`, value)),
    ),
    ...passageFor.map(([name, passage]) =>
      passage ? "" : metaTag(`data-pagefind-meta="${name}[content]"`, meta[name] ?? ""),
    ),
    "</head><body>",
    ...all.map((passage) => paragraph(passage, fieldsIn(passage))),
    isEmpty ? PLACEHOLDER : "",
    "</body></html>",
  ].join("");
}

/** A passage that is found by other words is written with the first of these, because Pagefind finds a text only as it is shown. */
function paragraph({ text, searched, weight }: Passage, metaFields: readonly string[]): string {
  const meta = metaFields.map((name) => ` data-pagefind-meta="${name}"`).join("");
  const written = searched?.map((words) => words.replace(/ .*/, "") || "-").join(" ") ?? text;
  return `<p${meta} data-pagefind-weight="${weight}">${escapeHtml(written)}</p>`;
}

/** Pagefind unescapes attributes twice. */
function metaTag(role: string, value: string): string {
  return `<meta ${role} content="${escapeHtml(escapeHtml(value))}">`;
}
