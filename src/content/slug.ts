import { basename } from "node:path";
import { anError, type Finding, type Place } from "./problem.ts";

/** The slug of an item's file, which is its name in the address for ever. */
export function slugOf(file: string): string {
  return basename(file, ".md").normalize("NFC");
}

/** What is wrong with a slug or id as a part of an address; undefined when it is fine. */
export function addressProblem(word: string, what: "slug" | "id", at: Place): Finding | undefined {
  if (/^[^\s/\\?#%:*"<>|\p{C}]+$/u.test(word) && !/^\.|\.$/.test(word)) return undefined;
  const better = word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const message = `\`${word}\` can't be an address: ${what === "id" ? "an id" : "a slug"} has letters, numbers and hyphens.`;
  return anError(at, message, better ? `Call it \`${better}\`.` : "Give it a name in letters.", {
    field: what,
    value: word,
  });
}
