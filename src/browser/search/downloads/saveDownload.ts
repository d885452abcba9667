import type { SearchAnswer, SearchSession } from "../searchSession.ts";
import { writeDownload } from "./writeDownload.ts";

/** The formats in which what was found can be saved, by the extension of their files, and their types. */
const types = {
  csv: "text/csv;charset=utf-8",
  bib: "application/x-bibtex;charset=utf-8",
  ris: "application/x-research-info-systems;charset=utf-8",
} as const;

export type DownloadFormat = keyof typeof types;

/** How long the browser may take to read a file. */
const keptFor = 60_000;

/**
 * Lets the browser save all items of an answer, and returns the name of the file. Throws if their details cannot be loaded, or are from
 * another build than the index.
 */
export async function saveDownload(
  format: DownloadFormat,
  { ranked, state }: SearchAnswer,
  session: SearchSession,
): Promise<string> {
  const ids = ranked.map(({ id }) => id);
  const text = await writeDownload(format, ids, session);
  const url = URL.createObjectURL(new Blob([text], { type: types[format] }));
  const link = document.createElement("a");
  link.href = url;
  link.download = downloadName(state.q, format);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptFor);
  return link.download;
}

const longestName = 60;

/** The name of a file with what was found by a query: `search-river-levels.csv`. */
export function downloadName(query: string, format: DownloadFormat): string {
  const words =
    query
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = ["search", ...words].join("-").slice(0, longestName).replace(/-$/, "");
  return `${name}.${format}`;
}
