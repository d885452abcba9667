import type { PageSource } from "../../templates/preview/editorFacts.tsx";
import type { PageProblem } from "../../templates/preview/pageProblem.tsx";
import { mergeProblems } from "../check/mergeProblems.ts";
import { decodeText } from "../content/files/decodeText.ts";
import { readBytes } from "../content/files/readFile.ts";
import { lineAt } from "../content/lineStarts.ts";
import { parseMarkdown } from "../content/markdown/markdown.ts";
import { lineNumberAt } from "../content/markdown/textLines.ts";
import { type Problem, sortProblems } from "../content/problem.ts";
import type {
  ItemFields,
  issueFields,
  OrganisationEntry,
  PersonEntry,
  SeriesEntry,
  TopicEntry,
} from "../content/schema/index.ts";
import { readFrontMatter } from "../content/yaml/frontMatter.ts";
import { lintItem } from "../lint/lint.ts";
import type { PreviewState } from "./previewState.ts";

type ShownField =
  | keyof ItemFields
  | keyof typeof issueFields.shape
  | keyof TopicEntry
  | keyof OrganisationEntry
  | keyof PersonEntry
  | keyof SeriesEntry;

/** Where a page shows the fields of items, issues and registers, as selectors. Other fields are not shown. */
const fieldSelectors: Readonly<Partial<Record<ShownField, string>>> = {
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
  storyline: '[aria-labelledby="item:story"]',
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
export function pageProblemsOf(sources: readonly PageSource[], state: PreviewState): PageProblem[] {
  return sources.flatMap((source) => {
    const text = decodeText(readBytes(state.root, source.file));
    const written = typeof text === "string" ? text : "";
    const blocks = blocksIn(source.file, written);
    const own = state.newest.problems.filter((problem) => isAbout(problem, source));
    return sortProblems(mergeProblems([...own, ...houseStyle(source.file, state)])).map((problem) =>
      place(problem, source, written, blocks),
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
  const found = lintItem(file, bytes.toString("utf8"), { style, registers });
  return found.filter((each) => each.countedAs === undefined).map((each) => ({ file, ...each }));
}

function place(
  problem: Problem,
  { scope }: PageSource,
  text: string,
  blocks: Blocks | undefined,
): PageProblem {
  const block = blocks && blockAt(blocks, problem.line);
  if (block !== undefined) return { problem, at: `${scope} .prose`, block };
  const [, field = ""] = /^(?:\[\d+\]\.?)?(\w*)/.exec(problem.field) ?? [];
  const selector = Object.hasOwn(fieldSelectors, field) ? fieldSelectors[field as ShownField] : undefined;
  if (selector) return { problem, at: `${scope} ${selector}` };
  return { problem, line: lineAt(text, problem.line).trim() };
}

/** The blocks of a file's body. */
interface Blocks {
  readonly linesBefore: number;
  /** The line that each begins at, counted from 0. */
  readonly starts: readonly { readonly at: number }[];
}

function blocksIn(file: string, text: string): Blocks | undefined {
  const parts = file.endsWith(".md") ? readFrontMatter(text, { optional: true }) : [];
  if (Array.isArray(parts)) return undefined;
  const blocks = parseMarkdown(parts.body).tokens.filter(
    ({ level, nesting, map }) => level === 0 && nesting >= 0 && map,
  );
  return { linesBefore: parts.linesBefore, starts: blocks.map(({ map }) => ({ at: map?.[0] ?? 0 })) };
}

/** The index of the block of a file's body that has a line. Undefined if the line is above the body. */
function blockAt({ linesBefore, starts }: Blocks, line: number): number | undefined {
  if (line <= linesBefore) return undefined;
  return lineNumberAt(starts, line - linesBefore - 1);
}
