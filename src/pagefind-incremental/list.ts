import { writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { metaFields } from "../outputs/search/document.ts";
import {
  encodeList,
  hashOfContent,
  listPath,
  namePrefix,
  type PagefindList,
  signature,
} from "./pagefindFiles.ts";
import type { Program } from "./pagefindRuntime.ts";

/** The list of an index, as it is written. */
export interface IndexList {
  /** What the index is named by. */
  readonly hash: string;
  readonly content: Buffer;
  /** How many documents it has. */
  readonly pages: number;
}

const zip = promisify(gzip);

/** Pagefind's list of documents and of files of words. */
export function listOfIndex(program: Program, pages: PagefindList[1], chunks: PagefindList[2]): IndexList {
  const { version } = entryOf(program);
  const content = encodeList([version, pages, chunks, [], [], [...metaFields]]);
  return { hash: namePrefix + hashOfContent(content).slice(0, 10), content, pages: pages.length };
}

/** Writes Pagefind's program, the list and the entry to both. */
export async function writeList(
  program: Program,
  { hash, content, pages }: IndexList,
  bundle: string,
): Promise<void> {
  const zipped = zip(Buffer.concat([signature, content]), { level: 9 });
  const languages = { en: { hash, wasm: "en", page_count: pages } };
  const files = { ...program, "pagefind-entry.json": JSON.stringify({ ...entryOf(program), languages }) };
  for (const [name, file] of Object.entries(files)) writeFileSync(join(bundle, name), file);
  await writeFile(join(bundle, listPath(hash)), await zipped);
}

/** The entry of an index without documents. */
function entryOf(program: Program): { version: string } {
  return JSON.parse(program["pagefind-entry.json"].toString()) as { version: string };
}
