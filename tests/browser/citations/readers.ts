import { type CslItem, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { parse } from "@retorquere/bibtex-parser";
import { parse as parseRis } from "astrocite-ris";
import { unregisteredAuthor } from "../../../src/browser/citations/author.ts";
import type { Citation } from "../../../src/browser/citations/citation.ts";

/** A citation of an item. `fields` replace those that it has. */
export function aCitation({
  authors = [],
  ...fields
}: Partial<Omit<Citation, "authors">> & { readonly authors?: readonly string[] } = {}): Citation {
  return {
    key: "rain",
    authors: authors.map(unregisteredAuthor),
    title: "The river rose",
    publication: "The Test Paper",
    publisher: "The Test Paper",
    issue: "2021-W45",
    date: "2021-11-10",
    changed: undefined,
    corrected: undefined,
    url: "https://paper.example/items/rain/",
    language: "en-GB",
    ...fields,
  };
}

/** Texts that are markup, commands or the end of something in one format or another, each as a reader should see it again. */
export const attacks: readonly string[] = [
  "A & B: 50% of #1, a_b, $5, ~x^y",
  "\\input{/etc/passwd} \\write18{rm} \\",
  "{ open",
  "close } and {balanced} }{",
  "}, author = {Nobody}, note = {",
  "@article{other, title = {Other}}",
  '"quoted" and “curly” and it’s',
  "-- --- ---- '' `` ,, ?` !`",
  "<b>bold</b> </script><script>alert(1)</script> ]]> <!-- -->",
  "=HYPERLINK(1) | pipe * star",
  "TY - BOOK ER -",
  "$x_1^2$ \\(y\\) \\begin{verbatim} %%",
  "£1.8bn – café ﬁ Ünder 洪水 فيضان מים 🌊",
];

/** What a reader that is made for CSL reads from BibTeX, RIS or CSL-JSON. It leaves out what is not valid in CSL. */
export function readWithCitationJs(
  text: string,
  forceType: "@bibtex/text" | "@ris/file" | "@else/json",
): CslItem[] {
  return plugins.input.chain(text, { forceType, generateGraph: false });
}

/** What Astrocite's parser of RIS reads, which has a grammar of its own. */
export function readWithAstrocite(ris: string): CslItem[] {
  return parseRis(ris);
}

/** What the parser of Better BibTeX for Zotero reads. */
export function readWithBetterBibtex(text: string) {
  const { entries, errors } = parse(text, { sentenceCase: false });
  return { entries, errors };
}
