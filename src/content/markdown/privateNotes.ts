import { quoteValue } from "../problem.ts";

/*
 * What editors write for each other, in the ways of other programs. Nothing here would hide it, so that it is an error wherever readers
 * would see it.
 */
const ways: readonly (readonly [begin: string, end: string])[] = [
  // `<!-- … -->`, in a field or as a word processor makes it.
  [String.raw`<[ \t]?![ \t]?[-–—]`, String.raw`[-–—]+[ \t]?>`],
  // Obsidian. `100%%` is a slip of another kind.
  [String.raw`(?<![\d%])%%(?!%)`, "%%"],
  // CriticMarkup.
  [String.raw`\{>>`, String.raw`<<\}`],
  // Liquid.
  [String.raw`\{%-?\s*comment\b`, String.raw`\{%-?\s*endcomment\s*-?%\}`],
  // Twig, and what is no name of a heading such as `{#rain}`.
  [String.raw`\{#(?=\s|[^\n{}]*#\})`, String.raw`#\}`],
  // Handlebars and Hugo.
  [String.raw`\{\{-?\s*(?:!|\/\*)`, String.raw`\}\}`],
  // JSX.
  [String.raw`(?<!\{)\{\/\*`, String.raw`\*\/\}`],
  // ERB and JSP.
  ["<%(?:--|#)", "%>"],
  // Kramdown.
  [String.raw`\{::comment\b`, String.raw`\{:\/(?:comment)?\}`],
];

const notes = ways.map(
  ([begin, end]) => new RegExp(String.raw`${begin}[^\n\uFFFC]*?(?:${end}|$|(?=\uFFFC))`, "mi"),
);

/** What looks like a note that readers should not see, from its beginning on. */
export function privateNotesIn(text: string): string[] {
  return notes.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

/** What is said of such a note. */
export function noteShown(note: string): string {
  return `\`${quoteValue(note)}\` looks like a note for editors, and readers would see it.`;
}
