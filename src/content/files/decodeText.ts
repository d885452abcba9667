import { attempt } from "../../files/attempt.ts";
import { codeOf } from "../homoglyphs.ts";
import { errorAt, type Finding, fileStart, positionAt } from "../problem.ts";

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder("utf-8");

/**
 * Decodes a file's bytes as UTF-8. A byte order mark is left out, and lines end with `\n`. Returns an error where there are no bytes, no UTF-8,
 * nothing but white space, a merge conflict, or an invisible character in YAML. Bodies may contain invisible characters: `readBody` warns about
 * them.
 */
export function decodeText(bytes: Buffer | undefined, isYaml = false): string | Finding {
  if (bytes === undefined) return unreadableFile;
  const text = decode(bytes);
  if (text === undefined) return notUtf8(bytes);
  if (text.trim() === "")
    return errorAt(fileStart, "The file is empty.", "Write something in it, or delete it.");
  return problemIn(text, isYaml ? text.length : frontMatterLength(text)) ?? text;
}

/** The error for something that is not a readable file. */
export const unreadableFile = errorAt(
  fileStart,
  "The file can't be read.",
  "Check that it is an ordinary file, and that you have permission to read it.",
);

/** Characters that pages and feeds must not contain. They leave them out. */
export const invisibleCharacter = /[^\P{Cc}\t\n]|[\ufffe\uffff]/u;
const mergeConflict = /^(?:<{7}|>{7}) /m;

/**
 * More accents and other combining marks on one letter than Unicode's stream-safe format allows. Normalising n of them takes time in the order
 * of n².
 */
const manyMarks = /[\p{M}\uff9e\uff9f]{31}/u;
/** Almost no text matches this, and looking for marks in all of Unicode takes many times as long. */
const mayHaveMarks = /[^\0-\u02ff\u2000-\u2bff]/;

const frontMatterLength = (text: string) => /^---[ \t]*\n[\s\S]*?^---[ \t]*$/m.exec(text)?.[0].length ?? 0;

/** The first problem in a text whose first `yamlLength` characters are YAML. */
function problemIn(text: string, yamlLength: number): Finding | undefined {
  const conflict = mergeConflict.exec(text)?.index;
  if (conflict !== undefined)
    return errorAt(
      positionAt(text, conflict),
      "The file has a merge conflict.",
      "Keep the right lines, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.",
    );
  const found = invisibleCharacter.exec(text.slice(0, yamlLength)) ?? /\0/.exec(text);
  if (found) return errorAt(positionAt(text, found.index), ...invisibleCharacterMessage(found[0]));
  const marks = mayHaveMarks.test(text) ? manyMarks.exec(text)?.index : undefined;
  if (marks === undefined) return undefined;
  return errorAt(
    positionAt(text, marks),
    "A letter has more than 30 accents or other marks.",
    "Remove the marks.",
  );
}

/** The message and the hint for an invisible character. */
export const invisibleCharacterMessage = (character: string): [message: string, hint: string] => [
  `There is an invisible character here (${codeOf(character)}).`,
  "Remove it. If there are many, save the file as plain text in UTF-8.",
];

function decode(bytes: Uint8Array): string | undefined {
  return attempt(() => strict.decode(bytes))?.replace(/\r\n?/g, "\n");
}

/** An invalid byte never spans lines in UTF-8, so the first line that can't be decoded contains it. */
function notUtf8(bytes: Buffer): Finding {
  const hint = "Save it with the encoding UTF-8.";
  if (/^(\xff\xfe|\xfe\xff)/.test(bytes.toString("latin1", 0, 2)))
    return errorAt(fileStart, "The file is UTF-16 text.", hint);
  const lines = bytes.toString("latin1").split(/\r\n?|\n/);
  const index = lines.findIndex((line) => decode(Buffer.from(line, "latin1")) === undefined);
  const broken = lenient.decode(Buffer.from(lines[index] ?? "", "latin1"));
  const at = { line: index + 1, column: broken.indexOf("\uFFFD") + 1 };
  return errorAt(at, "The file is not UTF-8 text.", hint);
}
