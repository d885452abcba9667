import { basename } from "node:path";
import { homoglyphIn } from "./homoglyphs.ts";
import { errorAt, type Finding, type Position, quoteValue } from "./problem.ts";
import { longest } from "./schema/limits.ts";

const signs = 'has no spaces, and none of / \\ ? # % : * " < > |';

/** Names that hide a file, or that other files beside the page have. */
const noName = /^\.|\.$|^(index\.html|(feed|calendar)\.(xml|json|ics))$/i;

/** The slug of an item's file, which is its name in the address for ever. */
export function slugOf(file: string): string {
  return basename(file, ".md").normalize("NFC");
}

/** What is wrong with a slug or id as a part of an address; undefined when it is fine. */
export function addressProblem(word: string, what: "slug" | "id", at: Position): Finding | undefined {
  const odd = homoglyphIn(word);
  const isLong = Buffer.byteLength(word) > longest.id;
  if (/^[^\s/\\?#%:*"<>|\p{C}]+$/u.test(word) && !noName.test(word) && !odd && !isLong) return undefined;
  const better = word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, longest.id / 4)
    .replace(/^-|-$/g, "");
  const rule = isLong ? `it is longer than ${longest.id} letters` : (odd ?? ruleBroken(word, what));
  const hint = homoglyphIn(better)
    ? "Type it anew, in one alphabet."
    : better
      ? `Call it \`${better}\`.`
      : "Give it a name in letters.";
  return errorAt(at, `\`${isLong ? quoteValue(word) : word}\` can't be an address: ${rule}.`, hint, {
    field: what,
    value: word,
  });
}

function ruleBroken(word: string, what: "slug" | "id"): string {
  if (/^\.|\.$/.test(word)) return "it begins or ends with a full stop";
  if (noName.test(word)) return "files beside the page have that name";
  return `${what === "id" ? "an id" : "a slug"} ${signs}`;
}
