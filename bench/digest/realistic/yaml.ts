import type { Hand } from "./hands.ts";
import { wrapped } from "./wrapped.ts";

/** The YAML of some fields, as a hand writes it. */
export function yamlOf(fields: object, hand: Hand): string {
  return fieldLines(fields, hand)
    .map((line) => `${line}\n`)
    .join("");
}

function fieldLines(fields: object, hand: Hand): string[] {
  return Object.entries(fields).flatMap(([name, value]) => fieldOf(name, value, hand));
}

function fieldOf(name: string, value: unknown, hand: Hand): string[] {
  if (Array.isArray(value)) return listOf(name, value, hand);
  if (typeof value === "object" && value !== null)
    return [`${name}:`, ...fieldLines(value, hand).map((line) => `  ${line}`)];
  if (typeof value !== "string" || value.length < 80 || hand.long === "line")
    return [`${name}: ${scalarOf(value, hand)}`];
  if (hand.long === "folded")
    return [
      `${name}: >-`,
      ...wrapped(value)
        .split("\n")
        .map((line) => `  ${line}`),
    ];
  const [first = "", ...others] = wrapped(scalarOf(value, hand)).split("\n");
  return [`${name}: ${first}`, ...others.map((line) => `  ${line}`)];
}

function listOf(name: string, list: readonly unknown[], hand: Hand): string[] {
  if (list.length === 0) return hand.keepsEmpty ? [`${name}: []`] : [];
  const isOfWords = list.every((entry) => typeof entry !== "object");
  if (isOfWords && hand.lists === "flow")
    return [`${name}: [${list.map((entry) => scalarOf(entry, hand)).join(", ")}]`];
  const indent = hand.lists === "flush" ? "" : "  ";
  const entries = list.map((entry) =>
    typeof entry === "object" && entry !== null ? fieldLines(entry, hand) : [scalarOf(entry, hand)],
  );
  return [
    `${name}:`,
    ...entries.flatMap((lines) => lines.map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}`)),
  ];
}

/** Words that YAML reads as themselves: ids, dates and addresses. */
const word = /^[a-z\d][\w-]*(?::\d\d)?$|^https?:\/\/[^\s#]+$/;
/** Texts that YAML reads as themselves. */
const plain = /^[\p{L}£“‘](?:[^:#[\]{},]|:(?=\S)|, |(?<=\S)[#[\]{}])*(?<![\s:])$/u;

function scalarOf(value: unknown, { quotes, quotesWords }: Hand): string {
  if (typeof value !== "string") return String(value);
  const isWord = word.test(value);
  if (isWord ? !quotesWords : quotes === "as needed" && plain.test(value)) return value;
  const mark = quotes === "as needed" ? '"' : quotes;
  return mark === "'" || value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
