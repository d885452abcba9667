/*
 * How the texts of bodies in the search and the export show what is not words. These marks are the same in every language, because programs look
 * for them. Emails have those of their language.
 */

/** The mark of a footnote. */
export const noteMark = (number: number | string): string => `[note ${number}]`;

/** Words that are no longer true. */
export const struckMark = (text: string): string => (text.trim() === "" ? "" : `[struck out: ${text}]`);

/** A picture, by its description. */
export const pictureMark = (description: string): string => (description ? `[Picture: ${description}]` : "");

/** How many words a text has, not counting these marks. */
export function countWords(text: string): number {
  return text.replace(/\[(?:note \d+\]|struck out: |Picture: )/g, " ").match(/\S+/g)?.length ?? 0;
}

const struck = /(?<!\s)\s*\[struck out: ((?:[^[\]]|\[[^[\]]*\])*)\]/g;
const notes = / ?\[note \d+\] ?/g;

/**
 * A line of a body's text for the search, in which words that belong together stay neighbours: what was struck out follows the
 * line, and the marks of footnotes are left out.
 */
export function searchedLine(line: string): string {
  const text = line.includes("[note ")
    ? line.replace(notes, (mark) => (mark.endsWith(" ") ? " " : "")).trim()
    : line;
  if (!text.includes("[struck out: ")) return text;
  const found = [...text.matchAll(struck)].map(([, words = ""]) => struckMark(words));
  return [text.replace(struck, "").trim(), ...found].filter(Boolean).join(" ");
}
