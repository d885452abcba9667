import { createLanguage, type Language } from "../../src/language/language.ts";

/** Marks that no content in these tests has. */
const [open, close] = ["«", "»"];

/** A second language: British English in which all that comes from the language is between marks. */
export function bracketedLanguage(): Language {
  const { tag, catalogue, wordsTag, ...language } = createLanguage("en-GB");
  return { ...(bracketed(language) as typeof language), tag, catalogue, wordsTag };
}

function bracketed(value: unknown): unknown {
  if (typeof value === "string") return value === "" ? value : open + value + close;
  if (typeof value === "function")
    return (...given: unknown[]) => bracketed((value as (...given: unknown[]) => unknown)(...given));
  if (Array.isArray(value)) return isPhrase(value) ? [open, ...value, close] : value.map(bracketed);
  if (isPlain(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, name === "type" ? each : bracketed(each)]),
    );
  return value;
}

/** A sentence with pieces, and not a pair of texts. */
function isPhrase(value: readonly unknown[]): boolean {
  return value.some((each) => typeof each !== "string") ? !value.every(isPlain) : value.length !== 2;
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** The words of a text that are outside all marks, and not from content, whose words all begin with Z. */
export function strayWords(text: string): string[] {
  let depth = 0;
  let outside = "";
  for (const character of text) {
    if (character === open) depth++;
    if (depth === 0) outside += character;
    if (character === close) depth--;
  }
  if (depth !== 0) return ["(marks that don't match)"];
  return (
    outside
      .replace(/\S*(?:https?:|webcal:|zone\.example|mailto:)\S*/g, " ")
      .match(/(?<!&)\p{L}{2,}/gu)
      ?.filter((word) => !/^z/i.test(word) && !technical.has(word)) ?? []
  );
}

/** Names of formats and of the web, which are the same in every language. */
const technical = new Set([
  "CSV",
  "JSON",
  "RSS",
  "Atom",
  "OPML",
  "BibTeX",
  "RIS",
  "CSL",
  "Schema",
  "Lines",
  "EDU",
  "Standfirst",
  "EN",
]);
