import { codeOf } from "../homoglyphs.ts";
import { errorAt, type Finding, fileStart, positionAt } from "../problem.ts";

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder("utf-8");

/**
 * The text of a file's bytes: they are UTF-8; a byte order mark is left out, and lines end with `\n`. Returns what is wrong
 * instead where there are no bytes to be read, where they are not UTF-8, nothing but white space, or not yet what its writer means. A
 * body may have characters that can't be seen, of which its reading warns; what is YAML may not.
 */
export function decodeText(bytes: Buffer | undefined, isYaml = false): string | Finding {
  if (bytes === undefined) return unreadableFile;
  const text = decode(bytes);
  if (text === undefined) return notUtf8(bytes);
  if (text.trim() === "") return errorAt(fileStart, "The file is empty.", "Write it, or delete it.");
  return strayIn(text, isYaml ? text.length : headOf(text)) ?? text;
}

/** Why the bytes of what is no file were not read. */
export const unreadableFile = errorAt(
  fileStart,
  "The file can't be read.",
  "Look whether it is a plain file that you may read.",
);

/** Characters that pages and feeds may not have, and leave out. */
export const invisibleCharacter = /[^\P{Cc}\t\n]|[\ufffe\uffff]/u;
/** What git leaves when two changes meet. */
const conflict = /^(?:<{7}|>{7}) /m;

/**
 * Accents and other marks beyond what Unicode's stream-safe text has on one letter: to put n of them in their order, as is done with all
 * that is compared, takes the square of n.
 */
const manyMarks = /[\p{M}\uff9e\uff9f]{31}/u;
/** Nearly no text has any: looking for marks among all of Unicode takes many times as long. */
const mayHaveMarks = /[^\0-\u02ff\u2000-\u2bff]/;

/** How long a file's front matter is, with the lines around it. */
const headOf = (text: string) => /^---[ \t]*\n[\s\S]*?^---[ \t]*$/m.exec(text)?.[0].length ?? 0;

/** `yaml` is how much of the text is YAML, from its beginning. */
function strayIn(text: string, yaml: number): Finding | undefined {
  const met = conflict.exec(text)?.index;
  if (met !== undefined)
    return errorAt(
      positionAt(text, met),
      "Two changes of this file met here, and were not made one.",
      `Keep what is right between the lines of \`<<<<<<<\` and \`>>>>>>>\`, and remove these and \`=======\`.`,
    );
  const found = invisibleCharacter.exec(text.slice(0, yaml)) ?? /\0/.exec(text);
  if (found) return errorAt(positionAt(text, found.index), ...invisibleCharacterMessage(found[0]));
  const marks = mayHaveMarks.test(text) ? manyMarks.exec(text)?.index : undefined;
  if (marks === undefined) return undefined;
  return errorAt(
    positionAt(text, marks),
    "More than 30 accents or other marks stand on one letter.",
    "Remove them.",
  );
}

/** What is said of a character that can't be seen, and what to do about it. */
export const invisibleCharacterMessage = (character: string): [message: string, hint: string] => [
  `A character that can't be seen stands here (${codeOf(character)}).`,
  "Remove it; where there are many, save the file as plain text in UTF-8.",
];

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return undefined;
  }
}

/** A broken byte never spans lines in UTF-8, so that the first line which can't be decoded by itself has it. */
function notUtf8(bytes: Buffer): Finding {
  if (/^(\xff\xfe|\xfe\xff)/.test(bytes.toString("latin1", 0, 2)))
    return errorAt(fileStart, "The file is UTF-16 text.", "Save it with the encoding UTF-8.");
  const lines = bytes.toString("latin1").split(/\r\n?|\n/);
  const index = lines.findIndex((line) => decode(Buffer.from(line, "latin1")) === undefined);
  const broken = lenient.decode(Buffer.from(lines[index] ?? "", "latin1"));
  const at = { line: index + 1, column: broken.indexOf("\uFFFD") + 1 };
  return errorAt(at, "The file is not UTF-8 text.", "Save it with the encoding UTF-8.");
}
