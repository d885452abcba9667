import type { PageSource } from "../../templates/parts/editorFacts.tsx";
import type { Note } from "../../templates/parts/editorNote.tsx";
import { mergeProblems } from "../check/mergeProblems.ts";
import { decodeText } from "../content/files/decodeText.ts";
import { readBytes } from "../content/files/readFile.ts";
import { parseMarkdown } from "../content/markdown/markdown.ts";
import { type Problem, sortProblems } from "../content/problem.ts";
import { readFrontMatter } from "../content/yaml/frontMatter.ts";
import { lintItem } from "../lint/lint.ts";
import type { PreviewState } from "./previewState.ts";

/** Where a page shows the fields of items, texts and registers, as selectors. Other fields are not shown. */
const fieldSelectors: Readonly<Record<string, string>> = {
  headline: ".headline",
  label: ".headline",
  title: "h1",
  name: "h1",
  scope: ".standfirst",
  standfirst: ".standfirst",
  date: ".dateline",
  byline: ".dateline",
  order: ".dateline",
  series: ".item-head",
  image: ".picture",
  figures: ".figures",
  updates: '[aria-labelledby="item:updates"]',
  sources: '[aria-labelledby="item:sources"]',
  keyDates: '[aria-labelledby="item:key-dates"]',
  related: '[aria-labelledby="item:related"]',
  topics: '[aria-label="Topics"]',
  organisations: '[aria-label="Organisations"]',
  people: '[aria-label="People"]',
  roles: ".roles",
  region: ".facts",
  code: ".facts",
  aliases: ".facts",
  successor: ".facts",
};

/** The problems in the sources of a page, including those of house style, each with its place on the page. */
export function notesOn(sources: readonly PageSource[], state: PreviewState): Note[] {
  return sources.flatMap((source) => {
    const text = decodeText(readBytes(state.root, source.file));
    const written = typeof text === "string" ? text : "";
    const own = state.newest.problems.filter((problem) => isAbout(problem, source));
    return sortProblems(mergeProblems([...own, ...houseStyle(source.file, state)])).map((problem) =>
      place(problem, source, written),
    );
  });
}

/** Whether a problem is about a source. A problem of a whole register is about each of its entries. */
export function isAbout({ file, field }: Problem, source: PageSource): boolean {
  if (file !== source.file) return false;
  const [, entry] = /^\[(\d+)\]/.exec(field) ?? [];
  return entry === undefined || source.entry === undefined || Number(entry) === source.entry;
}

function houseStyle(file: string, { root, newest }: PreviewState): Problem[] {
  const bytes = file.startsWith("content/items/") ? readBytes(root, file) : undefined;
  if (bytes === undefined) return [];
  const { style, registers } = newest.content;
  return lintItem(file, bytes.toString("utf8"), { style, registers }).map((each) => ({ file, ...each }));
}

function place(problem: Problem, { file, scope }: PageSource, text: string): Note {
  const block = file.endsWith(".md") ? blockAt(text, problem.line) : undefined;
  if (block !== undefined) return { problem, at: `${scope} .prose`, block };
  const [, field = ""] = /^(?:\[\d+\]\.?)?(\w*)/.exec(problem.field) ?? [];
  const selector = Object.hasOwn(fieldSelectors, field) ? fieldSelectors[field] : undefined;
  if (selector) return { problem, at: `${scope} ${selector}` };
  return { problem, line: text.split("\n")[problem.line - 1]?.trim() };
}

/** The index of the block of a file's body that has a line. Undefined if the line is above the body. */
function blockAt(text: string, line: number): number | undefined {
  const parts = readFrontMatter(text, { optional: true });
  if (Array.isArray(parts) || line <= parts.linesBefore) return undefined;
  const { tokens } = parseMarkdown(parts.body);
  const blocks = tokens.filter(({ level, nesting, map }) => level === 0 && nesting >= 0 && map);
  const index = blocks.findLastIndex(({ map }) => (map?.[0] ?? 0) < line - parts.linesBefore);
  return Math.max(index, 0);
}
