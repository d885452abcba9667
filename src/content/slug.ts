import { basename } from "node:path";
import { homoglyphIn } from "./homoglyphs.ts";
import { longest } from "./limits.ts";
import { newId } from "./newSlug.ts";
import { errorAt, type Finding, type Position, quoteValue } from "./problem.ts";
import { isReservedName } from "./reservedNames.ts";

const forbidden = 'must not contain spaces or any of / \\ ? # % : * " < > |';

/** Names that hide a file, or that other files in the same folder have. */
const reserved = /^\.|\.$|^(index\.html|(feed|rss|calendar)\.(xml|json|ics))$/i;

/** The slug of an item's file, or the id of a tracker's. It is part of the permanent address. */
export function slugOf(file: string): string {
  return basename(file)
    .replace(/\.(md|yaml)$/, "")
    .normalize("NFC");
}

/** Why a slug or id can't be part of a web address; undefined where it can. */
export function addressProblem(word: string, what: "slug" | "id", at: Position): Finding | undefined {
  const odd = homoglyphIn(word);
  const isLong = Buffer.byteLength(word) > longest.id;
  if (
    /^[^\s/\\?#%:*"<>|\p{C}]+$/u.test(word) &&
    !reserved.test(word) &&
    !isReservedName(word) &&
    !odd &&
    !isLong
  )
    return undefined;
  const better = [...newId(word)]
    .slice(0, longest.id / 4)
    .join("")
    .replace(/-$/, "");
  const rule = isLong ? `it is longer than ${longest.id} bytes` : (odd ?? ruleBroken(word, what));
  const hint = homoglyphIn(
    word.normalize("NFKC").replace(/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, ""),
  )
    ? "Type it again in one alphabet."
    : better
      ? `Use \`${better}\`.`
      : "Use a name of letters or numbers.";
  return errorAt(
    at,
    `\`${isLong ? quoteValue(word) : word}\` can't be part of a web address: ${rule}.`,
    hint,
    {
      field: what,
      value: word,
    },
  );
}

function ruleBroken(word: string, what: "slug" | "id"): string {
  if (/^\.|\.$/.test(word)) return "it starts or ends with a full stop";
  if (isReservedName(word)) return "Windows does not allow files with that name";
  if (reserved.test(word)) return "other files in the same folder have that name";
  return `${what === "id" ? "an id" : "a slug"} ${forbidden}`;
}
