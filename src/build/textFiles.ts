import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import {
  isTextModule,
  type PageModule,
  plannedPages,
  type Text,
  type TextModule,
} from "../../templates/pageTemplate.ts";
import type { PageData, RenderContext } from "../../templates/renderContext.ts";
import { hardLinkOrCopy } from "../files/hardLinkOrCopy.ts";
import { sameContent } from "../files/sameContent.ts";

/*
 * Files of a site that are no pages: feeds, calendars, data. Nothing has to be rendered in them, so they pass Eleventy by, which takes
 * longer for a file than most of them take to be made.
 */

/** A file below the output, with a slash before it, and its text. */
export interface TextFile {
  readonly file: string;
  readonly text: Text;
}

/** Yields the texts among `files`, or all that there are. Each is made when it is asked for. */
export function* textFiles(
  modules: ReadonlyMap<string, PageModule>,
  context: RenderContext,
  files?: ReadonlySet<string>,
): Generator<TextFile> {
  const isDue = (file: string) => files?.has(file) !== false;
  for (const module of modules.values()) if (isTextModule(module)) yield* textsOf(module, context, isDue);
}

function* textsOf(
  { data: { template, pagination }, default: render }: TextModule,
  context: RenderContext,
  isDue: (file: string) => boolean,
): Generator<TextFile> {
  for (const { files, each } of plannedPages(template, context.digest)) {
    if (!files.some(isDue)) continue;
    const data: PageData = { context, [pagination.alias]: each };
    const made = render(data);
    const texts = typeof made === "object" && "texts" in made ? made.texts : [made];
    for (const [index, file] of files.entries()) if (isDue(file)) yield { file, text: texts[index] ?? "" };
  }
}

/** Writes a page. One with the same content at `lastPath` is linked to instead, so that its date does not change. */
export function writePage(content: string | Buffer, path: string, lastPath: string | undefined): void {
  const isSame =
    lastPath !== undefined && existsSync(lastPath) && readFileSync(lastPath).equals(Buffer.from(content));
  if (!isSame) writeFileSync(path, content);
  else if (path !== lastPath) hardLinkOrCopy(lastPath, path);
}

/** Writes a text in the same way. What comes in parts is written in parts. */
export function writeText(text: Text, path: string, lastPath: string | undefined): void {
  if (typeof text === "string") writePage(text, path, lastPath);
  else writeParts(text, path, lastPath);
}

function writeParts(text: Iterable<string>, path: string, lastPath: string | undefined): void {
  const file = openSync(path, "w");
  try {
    for (const chunk of chunksOf(text)) writeFileSync(file, chunk);
  } finally {
    closeSync(file);
  }
  if (lastPath === undefined || lastPath === path || !sameContent(path, lastPath)) return;
  rmSync(path);
  hardLinkOrCopy(lastPath, path);
}

/** In characters. */
const chunkSize = 65_536;

/** Joins short texts to longer ones, because writing each on its own takes longer. */
function* chunksOf(texts: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const text of texts) {
    chunk += text;
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}
