import type { Mapping } from "../mapping/mapping.ts";
import { isPictures } from "./isPictures.ts";
import { type MappedSection, sectionName } from "./mappedSections.ts";
import type { Piece } from "./piece.ts";
import type { Block, Lines } from "./sections.ts";

/** What all pieces of a section have in common. */
export function pieceIn(section: MappedSection): Omit<Piece, "lines"> {
  const path = section.path.map(sectionName);
  return { use: section.use, section: section.mapping, path, heading: section.heading, isEntry: false };
}

/** An item for each entry of the section's lists, with the pictures right below it. Its other texts become notes, unless it has no list. */
export function entryPieces(section: MappedSection): Piece[] {
  const entries: Lines[][] = [];
  const others: Block[] = [];
  let last: Lines[] | undefined;
  for (const block of section.blocks) {
    if (block.type === "list") {
      entries.push(...block.entries.map((entry) => [entry]));
      last = entries.at(-1);
    } else if (last && isPictures(block)) last.push({ from: block.from, to: block.to });
    else {
      others.push(block);
      last = undefined;
    }
  }
  if (entries.length === 0) return wholeSection(section);
  return [
    ...notesOf(section, others),
    ...entries.map((lines) => ({ ...pieceIn(section), heading: "", lines, isEntry: true })),
  ];
}

/** An item for each run of blocks that begins with one that has an opening. What is before the first becomes notes. */
export function partPieces(
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

/** An item for each line that the mapping's pattern finds, with what follows it. */
export function patternPieces(
  section: MappedSection,
  lines: readonly string[],
  { pattern = "" }: Mapping,
): Piece[] {
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
export function boldOpening({ type, text }: Block): string | undefined {
  return type === "paragraph"
    ? (/^(?:\*\*|__)(?!\s)(.+?)(?:\*\*|__)/s.exec(text)?.[1] ?? undefined)
    : undefined;
}
