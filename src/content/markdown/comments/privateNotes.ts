import { quoteValue } from "../../problem.ts";

const oneSpace = String.raw`(?:[^\S\n]|\p{Cf})?`;

/*
 * The comment syntaxes of other programs. They are not hidden here, so each is an error where readers would see it.
 */
const syntaxes: readonly (readonly [begin: string, end: string])[] = [
  // `<!-- … -->` in a field, or changed by a word processor or an input method: other dashes, wide and invisible characters.
  [String.raw`[<＜]${oneSpace}[!！]${oneSpace}[\p{Pd}−]`, String.raw`[\p{Pd}−]+${oneSpace}[>＞]`],
  // The definition of a link that nobody can follow, below a heading or with a space before its colon.
  [String.raw`\[[^\][\n]*\][ \t]*:[ \t]*(?:#|<>)[ \t]+["'(]`, `[)"']`],
  // What looks like an element of HTML.
  [String.raw`<comment\b`, String.raw`<\/comment\s*>`],
  // Obsidian. `100%%` is a different mistake.
  [String.raw`(?<![\d%])%%(?!%)`, "%%"],
  // CriticMarkup.
  [String.raw`\{>>`, String.raw`<<\}`],
  // Liquid.
  [String.raw`\{%-?\s*comment\b`, String.raw`\{%-?\s*endcomment\s*-?%\}`],
  // Twig. An id such as `{#rain}` does not count.
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

/** Notes in words. `[sic]`, `[our emphasis]` and “Editor’s note” are meant for readers, and `[TBC]` may be. */
const inWords: readonly RegExp[] = [
  /(?<![\]\w!])\[(?:(?:TODO|FIXME|TK|TKTK)(?:[:\s][^[\]\n\uFFFC]*)?|[Tt]o ?do:[^[\]\n\uFFFC]*)\](?![[(:])/u,
  /(?<![\]\w!])\[notes? (?:to|for)(?: the)? (?:editors?|subs?|self|desk|ed)\b[^[\]\n\uFFFC]*\](?![[(:])/iu,
  /\(\((?:editors?|eds?|note|todo|fixme|tk)\b:[^()\n\uFFFC]*\)\)/iu,
];

/** What every note has. Looking for it is much faster than for the notes. */
const mayHaveNotes = /[[<＜{]|%%|\(\(/;

const notes = [
  ...syntaxes.map(
    ([begin, end]) => new RegExp(String.raw`${begin}[^\n\uFFFC]*?(?:${end}|$|(?=\uFFFC))`, "miu"),
  ),
  ...inWords,
];

/** The parts of a text that look like notes for editors. */
export function privateNotesIn(text: string): string[] {
  if (!mayHaveNotes.test(text)) return [];
  return notes.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

/** The message about such a note. */
export function noteMessage(note: string): string {
  return `\`${quoteValue(note)}\` looks like a note for editors, and readers would see it.`;
}
