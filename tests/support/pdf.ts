import { extractText, getDocumentProxy } from "unpdf";

/** A PDF, as its readers see it. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** The text of each page, on one line. */
  readonly pages: readonly string[];
  readonly runs: readonly Run[];
  /** Width and height of each page, in millimetres. */
  readonly sizes: readonly string[];
  /** The bookmarks in order, indented by two spaces for each level. */
  readonly bookmarks: readonly string[];
  /** The targets of links that leave the document. */
  readonly links: readonly string[];
}

/** A part of a line, and where it begins, in millimetres from the page's upper left corner. */
export interface Run {
  readonly text: string;
  /** From 1. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
}

/** The parts of pdf.js that we use: unpdf has no types for them. */
interface Pdf {
  readonly numPages: number;
  getMetadata(): Promise<{ readonly info: { readonly Title?: string; readonly Language?: string } }>;
  getMarkInfo(): Promise<{ readonly Marked: boolean } | null>;
  getOutline(): Promise<readonly Bookmark[] | null>;
  getPage(number: number): Promise<PdfPage>;
}

interface PdfPage {
  /** Left, bottom, right and top, in points. */
  readonly view: readonly number[];
  getTextContent(): Promise<{ readonly items: readonly PdfText[] }>;
  getAnnotations(): Promise<readonly { readonly url?: string }[]>;
  getStructTree(): Promise<{ readonly children: readonly unknown[] } | null>;
}

interface PdfText {
  readonly str: string;
  /** Its last two are how far from the page's left and lower edges the text stands, in points. */
  readonly transform: readonly number[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Reads a PDF with pdf.js, as browsers do. Throws an error if it is not a PDF. */
export async function readPdf(content: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(content));
  const { text } = await extractText(document);
  const pdf: Pdf = document;
  const { info } = await pdf.getMetadata();
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
  const annotations = await Promise.all(pages.map((page) => page.getAnnotations()));
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  return {
    title: info.Title ?? "",
    language: info.Language ?? "",
    isTagged: (await pdf.getMarkInfo())?.Marked === true && trees.every((tree) => tree?.children.length),
    pages: text.map((page) => page.replace(/\s+/g, " ")),
    runs: (await Promise.all(pages.map(runsOf))).flat(),
    sizes: pages.map(({ view: [left = 0, bottom = 0, right = 0, top = 0] }) =>
      [right - left, top - bottom].map((points) => Math.round(millimetres(points))).join(" × "),
    ),
    bookmarks: bookmarksOf((await pdf.getOutline()) ?? []),
    links: annotations.flat().flatMap(({ url }) => (url ? [url] : [])),
  };
}

async function runsOf(page: PdfPage, index: number): Promise<Run[]> {
  const { items } = await page.getTextContent();
  const [, , , height = 0] = page.view;
  return items
    .filter(({ str }) => str.trim() !== "")
    .map(({ str, transform: [, , , , left = 0, bottom = 0] }) => ({
      text: str,
      page: index + 1,
      left: millimetres(left),
      top: millimetres(height - bottom),
    }));
}

const millimetres = (points: number) => (points / 72) * 25.4;

function bookmarksOf(bookmarks: readonly Bookmark[], depth = 0): string[] {
  return bookmarks.flatMap(({ title, items }) => [
    "  ".repeat(depth) + title,
    ...bookmarksOf(items, depth + 1),
  ]);
}
