import { createLanguage, type Language } from "../../src/language/language.ts";

/** Marks that no content in these tests has. */
const [open, close] = ["«", "»"];

/** A second language: British English in which all that comes from the language is between marks. */
export function bracketedLanguage(): Language {
  const { tag, catalogue, wordsTag, ...language } = createLanguage("en-GB");
  return { ...(bracketed(language) as typeof language), tag, catalogue, wordsTag };
}

function bracketed(value: unknown, given: readonly string[] = []): unknown {
  if (typeof value === "string") return value === "" ? value : open + exposed(value, given) + close;
  if (typeof value === "function")
    return (...values: unknown[]) =>
      bracketed((value as (...given: unknown[]) => unknown)(...values), values.flat().filter(isSaid));
  if (Array.isArray(value)) return arrayBracketed(value, given);
  if (isPlain(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, name === "type" ? each : bracketed(each, given)]),
    );
  return value;
}

function arrayBracketed(array: readonly unknown[], given: readonly string[]): unknown[] {
  if (!isPhrase(array)) return array.map((each) => bracketed(each, given));
  return [open, ...array.map((each) => (typeof each === "string" ? exposed(each, given) : each)), close];
}

/** A text in which what a function of the language was given is outside the marks, so that nobody gives it a word of their own. */
function exposed(text: string, given: readonly string[]): string {
  return given.reduce((all, each) => all.replaceAll(each, close + each + open), text);
}

/** Whether a value is a text for readers, and not a name in the program such as "topic". */
function isSaid(value: unknown): value is string {
  return typeof value === "string" && /[A-Z ]/.test(value);
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
    if (depth <= 0) outside += character;
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
