import type { Mapping } from "../mapping/mapping.ts";
import { type MappedSection, mapSections } from "./mappedSections.ts";
import type { Piece } from "./piece.ts";
import { boldOpening, entryPieces, partPieces, patternPieces, pieceIn } from "./sectionPieces.ts";
import { sectionsOf } from "./sections.ts";

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
