import { readText as readFileText } from "../files/readFile.ts";
import { readText } from "../items/readTexts.ts";
import type { Body, ParsedFile } from "../markdown/body.ts";
import type { Finding } from "../problem.ts";
import { type TextPageFields, textPageFields } from "../schema/index.ts";
import { textPageAddress } from "../siteAddresses.ts";
import { pageNameFindings, pageNamesOf } from "./pageNames.ts";

/** A page of its own that a digest has, such as an imprint: a file in `content/pages/`. */
export interface WrittenPage extends TextPageFields {
  readonly file: string;
  readonly address: string;
  readonly body: Body;
}

type ReadPage = ParsedFile<WrittenPage> & { readonly file: string };

/** Reads the pages in `content/pages/`, in the order of `files`. Those whose name or front matter has errors have no value. */
export function readTextPages(root: string, files: readonly string[]): ReadPage[] {
  const names = pageNameFindings(files);
  return files.map((file) => {
    const text = readFileText(root, file);
    const read = typeof text === "string" ? readTextPage(file, text) : { findings: [text] };
    return { file, ...withNameFindings(read, names.get(file) ?? []) };
  });
}

function readTextPage(file: string, text: string): ParsedFile<WrittenPage> {
  const address = textPageAddress(pageNamesOf(file));
  return readText(textPageFields, text, "a page", address, (fields, body) => ({
    ...fields,
    file,
    address,
    body,
  }));
}

function withNameFindings(
  { value, ...read }: ParsedFile<WrittenPage>,
  found: readonly Finding[],
): ParsedFile<WrittenPage> {
  if (found.length > 0) return { ...read, findings: [...found, ...read.findings] };
  return value ? { value, ...read } : read;
}

/** The addresses of the pages that are left out. A link to one of these is not a second mistake. */
export function brokenPageUrls(pages: readonly ReadPage[]): string[] {
  return pages.flatMap(({ file, value }) => (value ? [] : textPageAddress(pageNamesOf(file))));
}
