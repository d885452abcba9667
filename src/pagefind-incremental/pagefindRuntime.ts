import { join } from "node:path";
import { indexCodeVersion } from "./codeVersion.ts";
import { beginIndex, fileOf, filesOf, withPagefind } from "./pagefindFiles.ts";
import { readSections, type Sections, writeSections } from "./sections.ts";

/** The files of Pagefind's own that readers load. */
const PROGRAM = ["pagefind.js", "wasm.en.pagefind", "pagefind-entry.json"] as const;

/** Pagefind's program, by the names of its files. */
export type Program = Sections<(typeof PROGRAM)[number]>;

/** Pagefind's program, which it gives out with an index only: it is kept in `cache`. */
export async function pagefindProgram(cache: string): Promise<Program> {
  const file = join(cache, `${indexCodeVersion()}.program`);
  const kept = readSections(file, PROGRAM);
  if (kept) return kept;
  const program = await withPagefind(askForProgram);
  writeSections(file, program);
  return program;
}

/** The program for English comes with an index that has an English page. */
async function askForProgram(): Promise<Program> {
  const index = await beginIndex();
  await index.addHTMLFile({ url: "/", content: "<html><body><p>A page</p></body></html>" });
  const files = await filesOf(index);
  return Object.fromEntries(PROGRAM.map((name) => [name, fileOf(files, name)])) as Program;
}
