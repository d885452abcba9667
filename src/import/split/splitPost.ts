import type { Mapping, SectionMapping, SectionUse, Split } from "../mapping/mapping.ts";
import { plainTextOf } from "../markup/plainTextOf.ts";
import { type Block, type Lines, type Section, sectionsOf } from "./sections.ts";

/** A part of a post that becomes an item, key dates or notes, or is dropped. */
export interface Piece {
  readonly use: SectionUse;
  /** What the mapping says of its section, if it does. */
  readonly section: SectionMapping | undefined;
  /** The headings that it is below, outermost first, in plain text. */
  readonly path: readonly string[];
  /** The heading that it begins with, as it is written. */
  readonly heading: string;
  /** The words that begin it, where it was split at them. */
  readonly opening?: string | undefined;
  /** The lines of its text, without the heading. */
  readonly lines: readonly Lines[];
  /** Whether it is an entry of a list, so that its text has a marker and is indented. */
  readonly isEntry: boolean;
}

/** A section with what the mapping makes of it, and the heading that decided so. */
interface MappedSection extends Section {
  readonly use: SectionUse;
  readonly mapping: SectionMapping | undefined;
  readonly split: Split;
  /** The index of the section whose heading the mapping names; -1 if it names none. */
  readonly root: number;
}

/** Splits the Markdown of a post as a mapping says. Every line is in one piece, except headings and blank lines. */
export function splitPost(text: string, mapping: Mapping): Piece[] {
  const all = mapSections(sectionsOf(text), mapping);
  const isRest = ({ root, use }: MappedSection) => mapping.split === "whole" && root < 0 && use === "items";
  const sections = all.filter((section) => !isRest(section));
  const lines = text.split("\n");
  const pieces = wholePost(all.filter(isRest));
  for (let index = 0; index < sections.length; ) {
    const group = groupAt(sections, index);
    pieces.push(...piecesOf(group, lines, mapping));
    index += group.length;
  }
  return pieces;
}

/** All that the mapping does not name, with its headings, is one item if posts are not split. */
function wholePost(sections: readonly MappedSection[]): Piece[] {
  if (sections.every(({ level, blocks }) => level === 0 && blocks.length === 0)) return [];
  const lines = sections.map(({ from, to }) => ({ from, to }));
  return [{ use: "items", section: undefined, path: [], heading: "", isEntry: false, lines }];
}

function mapSections(sections: readonly Section[], mapping: Mapping): MappedSection[] {
  const find = sectionFinder(mapping);
  const open: { level: number; root: number; mapping: SectionMapping | undefined }[] = [];
  return sections.map((section, index) => {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= section.level) open.pop();
    const own = section.level > 0 ? find(section.heading) : undefined;
    const { root = -1, mapping: above } = open.at(-1) ?? {};
    const decided = { level: section.level, root: own ? index : root, mapping: own ?? above };
    open.push(decided);
    return {
      ...section,
      ...usual(section, mapping),
      ...chosen(decided.mapping),
      root: decided.root,
      mapping: decided.mapping,
    };
  });
}

/** What becomes of a section that the mapping does not name. */
function usual({ level }: Section, mapping: Mapping): Pick<MappedSection, "use" | "split"> {
  if (level > 0) return { use: mapping.otherSections, split: mapping.split };
  if (mapping.split === "whole") return { use: "items", split: "whole" };
  return { use: mapping.opening, split: mapping.opening === "items" ? mapping.split : "whole" };
}

function chosen(section: SectionMapping | undefined): Partial<Pick<MappedSection, "use" | "split">> {
  return section ? { use: section.as, ...(section.split ? { split: section.split } : {}) } : {};
}

/** Finds what a mapping says of a heading, in any letter case. A `*` in the mapping stands for any words. */
function sectionFinder({ sections }: Mapping): (heading: string) => SectionMapping | undefined {
  const rows = Object.entries(sections).map(([name, section]) => ({
    pattern: wildcardPattern(name),
    section,
  }));
  return (heading) => {
    const words = sectionName(heading);
    return rows.find(({ pattern }) => pattern.test(words))?.section;
  };
}

const wildcardPattern = (name: string) =>
  new RegExp(
    `^${sectionName(name)
      .split("*")
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
    "iu",
  );

/** A heading as the name of a section: in plain text, without a colon at its end. */
export const sectionName = (heading: string): string => plainTextOf(heading).replace(/\s*:$/, "");

/** The section at an index, with the following ones that the same heading of the mapping decides. */
function groupAt(sections: readonly MappedSection[], index: number): MappedSection[] {
  const first = sections[index];
  if (first === undefined) return [];
  if (first.level === 0) return [first];
  const level = /^#+$/.test(first.split) ? first.split.length : 0;
  const isOneText = first.use !== "items" || (first.split === "whole" && first.root >= 0);
  const end = sections.findIndex((each, at) => {
    if (at <= index) return false;
    if (isOneText) return each.root !== first.root || (first.root < 0 && each.level <= first.level);
    return level === 0 || each.level <= level || each.root !== first.root;
  });
  return sections.slice(index, end < 0 ? undefined : end);
}

function piecesOf(group: readonly MappedSection[], lines: readonly string[], mapping: Mapping): Piece[] {
  const [first] = group;
  if (first === undefined) return [];
  const piece = pieceIn(first);
  if (first.use === "items" && group.length === 1) {
    if (first.split === "entries") return entryPieces(first);
    if (first.split === "bold") return partPieces(first, (block) => boldOpening(block), lines);
    if (first.split === "pattern") return patternPieces(first, lines, mapping);
  }
  const isEmpty = group.every(({ blocks }) => blocks.length === 0);
  const parts = group.map(({ textFrom, from, to }, index) => ({ from: index === 0 ? textFrom : from, to }));
  return isEmpty ? [] : [{ ...piece, lines: parts }];
}

function pieceIn(section: MappedSection): Omit<Piece, "lines"> {
  const path = section.path.map(sectionName);
  return { use: section.use, section: section.mapping, path, heading: section.heading, isEntry: false };
}

/** An item for each entry of the section's lists. Its other texts become notes, unless it has no list. */
function entryPieces(section: MappedSection): Piece[] {
  const entries = section.blocks.flatMap((block) => block.entries);
  if (entries.length === 0) return wholeSection(section);
  const others = section.blocks.filter(({ type }) => type !== "list");
  return [
    ...notesOf(section, others),
    ...entries.map((entry) => ({ ...pieceIn(section), heading: "", lines: [entry], isEntry: true })),
  ];
}

/** An item for each run of blocks that begins with one that has an opening. What is before the first becomes notes. */
function partPieces(
  section: MappedSection,
  openingOf: (block: Block) => string | undefined,
  lines: readonly string[],
): Piece[] {
  const starts = section.blocks.flatMap((block) => {
    const opening = openingOf(block);
    return opening === undefined ? [] : [{ from: block.from, opening }];
  });
  return cutAt(section, starts, lines);
}

function patternPieces(section: MappedSection, lines: readonly string[], { pattern = "" }: Mapping): Piece[] {
  const begins = new RegExp(pattern, "u");
  const starts: { from: number; opening: string }[] = [];
  for (let line = section.textFrom; line < section.to; line++) {
    const found = begins.exec(lines[line] ?? "");
    if (found) starts.push({ from: line, opening: found[1] ?? found[0] });
  }
  return cutAt(section, starts, lines);
}

function cutAt(
  section: MappedSection,
  starts: readonly { from: number; opening: string }[],
  lines: readonly string[],
): Piece[] {
  const [first] = starts;
  if (first === undefined) return wholeSection(section);
  const before = section.blocks.filter(({ from }) => from < first.from);
  const hasText = lines.slice(section.textFrom, first.from).some((line) => line.trim() !== "");
  return [
    ...(hasText ? notesOf(section, before) : []),
    ...starts.map(({ from, opening }, index) => ({
      ...pieceIn(section),
      heading: "",
      opening,
      lines: [{ from, to: starts[index + 1]?.from ?? section.to }],
    })),
  ];
}

function wholeSection(section: MappedSection): Piece[] {
  return section.blocks.length === 0
    ? []
    : [{ ...pieceIn(section), lines: [{ from: section.textFrom, to: section.to }] }];
}

function notesOf(section: MappedSection, blocks: readonly Block[]): Piece[] {
  return blocks.length === 0
    ? []
    : [{ ...pieceIn(section), use: "notes", lines: blocks.map(({ from, to }) => ({ from, to })) }];
}

/** The bold words that a paragraph begins with. */
function boldOpening({ type, text }: Block): string | undefined {
  return type === "paragraph"
    ? (/^(?:\*\*|__)(?!\s)(.+?)(?:\*\*|__)/s.exec(text)?.[1] ?? undefined)
    : undefined;
}
