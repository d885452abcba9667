import { parseMarkdown } from "../../content/markdown/markdown.ts";

/** A definition of a link or a footnote, as it is written, and its lines, counted from 0. */
export interface Definition {
  readonly label: string;
  readonly isFootnote: boolean;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const start = /^ {0,3}\[((?:\\.|[^[\]\\])+)\]:[ \t]*(\S.*)?$/;

/** The definitions of links and footnotes in a text. Those in code are found by `isCode`, which tells whether a line is code. */
export function definitionsIn(text: string, isCode: (line: number) => boolean): Definition[] {
  if (!text.includes("]:")) return [];
  const lines = text.split("\n");
  const found: Definition[] = [];
  for (let line = 0; line < lines.length; line++) {
    const [, label, value] = start.exec(lines[line] ?? "") ?? [];
    if (label === undefined || isCode(line)) continue;
    const isFootnote = label.startsWith("^");
    const to = isFootnote ? footnoteEnd(lines, line + 1) : linkEnd(lines, line, value);
    found.push({
      label: normalLabel(label),
      isFootnote,
      from: line,
      to,
      text: lines.slice(line, to).join("\n").trimEnd(),
    });
    line = to - 1;
  }
  return found;
}

/** The address may be on the next line, and so may the title. */
function linkEnd(lines: readonly string[], line: number, value: string | undefined): number {
  const end = value === undefined ? line + 2 : line + 1;
  return /^[ \t]+["'(].*["')][ \t]*$/.test(lines[end] ?? "") ? end + 1 : end;
}

/** A footnote goes on in lines that follow directly and, after empty lines, in indented ones. */
function footnoteEnd(lines: readonly string[], from: number): number {
  let end = from;
  for (let line = from; line < lines.length; line++) {
    const text = lines[line] ?? "";
    const isEmpty = text.trim() === "";
    if (isEmpty) continue;
    const isDirect = line === end && !start.test(text) && !/^ {0,3}(?:[-*+>#]|\d+[.)])[ \t]/.test(text);
    if (!isDirect && !/^(?: {2,}|\t)/.test(text)) break;
    end = line + 1;
  }
  return end;
}

/**
 * A piece of a text, with the definitions that it uses and without those that it does not. Those that it has stay where they are; those that are
 * elsewhere in the post are added at its end.
 */
export function withDefinitions(piece: string, definitions: readonly Definition[]): string {
  if (definitions.length === 0) return piece;
  const bare = definitions.reduce((text, { text: each }) => text.replace(each, () => ""), piece);
  const used = usedBy(bare, definitions);
  const own = definitions.reduce(
    (text, each) => (used.has(each) ? text : text.replace(each.text, () => "\0")),
    piece,
  );
  const kept = own.replace(/\n?\0(?=\n|$)/g, "").replace(/\0/g, "");
  const missing = [...used].filter(({ text }) => !kept.includes(text));
  if (missing.length === 0) return kept;
  const notes = missing.filter(({ isFootnote }) => isFootnote).map(({ text }) => text);
  const links = missing.filter(({ isFootnote }) => !isFootnote).map(({ text }) => text);
  return `${[kept.trimEnd(), notes.join("\n"), links.join("\n")].filter(Boolean).join("\n\n")}\n`;
}

/** The definitions that a text uses, with those that the footnotes among them use. */
function usedBy(text: string, definitions: readonly Definition[]): Set<Definition> {
  const notes = new Map(definitions.filter(({ isFootnote }) => isFootnote).map((each) => [each.label, each]));
  const used = new Set<Definition>();
  const visit = (part: string) => {
    for (const [, label = ""] of part.matchAll(/\[(\^[^[\]\s]+)\]/g)) {
      const note = notes.get(normalLabel(label));
      if (note === undefined || used.has(note)) continue;
      used.add(note);
      visit(note.text.replace(/^[^:]*:/, ""));
    }
  };
  visit(text);
  const links = definitions.filter(({ isFootnote }) => !isFootnote);
  if (links.length === 0 || !text.includes("[")) return used;
  const noteTexts = [...used].map((each) => each.text.replace(/^ {0,3}\[[^\]]*\]:/, ""));
  const all = [text, ...noteTexts, ...links.map((each) => each.text)].join("\n\n");
  const labels = new Set([...(parseMarkdown(all).env.definitions?.used ?? [])].map(normalLabel));
  const seen = new Set<string>();
  for (const link of links)
    if (labels.has(link.label) && seen.size < seen.add(link.label).size) used.add(link);
  return used;
}

/** A label in the form in which labels that mean the same are equal. */
export const normalLabel = (label: string): string => label.trim().replace(/\s+/g, " ").toLowerCase();
