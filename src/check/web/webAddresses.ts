import type { Token } from "markdown-it";
import { listFiles } from "../../content/files/listFiles.ts";
import { readText } from "../../content/files/readFile.ts";
import { positionFinder } from "../../content/markdown/linkPositions.ts";
import { parseMarkdown } from "../../content/markdown/markdown.ts";
import type { Position } from "../../content/problem.ts";
import type { Content } from "../../content/readContent.ts";
import { pathText, valueAt } from "../../content/schema/schemaPaths.ts";
import { decodeAddress } from "../../content/siteAddresses.ts";
import { readFrontMatter } from "../../content/yaml/frontMatter.ts";
import type { Path } from "../../content/yaml/yamlNodes.ts";
import { readYaml, type YamlText } from "../../content/yaml/yamlText.ts";

/** An address of another site in a file. */
export interface WebAddress {
  readonly file: string;
  /** The path of its field; empty in a body. */
  readonly field: string;
  /** Absolute, and otherwise as it is written: `https://example.org/page#part`. */
  readonly address: string;
  /** Finds its position. In a field that is expensive, and few addresses need it. */
  readonly position: () => Position;
  /** The year of its item's date. */
  readonly year: string | undefined;
}

/**
 * Every address of another site in the files below `root`, in reading order: in fields of front matter and of `_data`, and in the links
 * and pictures of bodies. It reads the files again, because builds don't need these positions.
 */
export function webAddressesIn(root: string, { site, bodies }: Content): WebAddress[] {
  const data = listFiles(root, "_data", ".yaml", () => {});
  return [
    ...data.flatMap((file) => ofFile(root, file, inData)),
    ...bodies.flatMap(({ file }) => ofFile(root, file, inText)),
  ].filter(({ address }) => !isOwn(address, site.url));
}

type Found = Omit<WebAddress, "file" | "year"> & { readonly year?: string };

/** A quick check comes first: most files have no address, and parsing is expensive. */
function ofFile(root: string, file: string, find: (text: string) => Found[]): WebAddress[] {
  const text = readText(root, file);
  if (typeof text !== "string" || !text.includes("//")) return [];
  return find(text).map((found) => ({ file, year: undefined, ...found }));
}

function inData(text: string): Found[] {
  const yaml = readYaml(text);
  return Array.isArray(yaml) ? [] : inFields(yaml);
}

function inText(text: string): Found[] {
  const parts = readFrontMatter(text, { optional: true });
  if (Array.isArray(parts)) return [];
  const fields = Array.isArray(parts.fields) ? undefined : parts.fields;
  const date = valueAt(fields?.value, ["date"]);
  const [year] = /^\d{4}(?=-)/.exec(String(date)) ?? [];
  const found = [...(fields ? inFields(fields) : []), ...inBody(parts.body, parts.linesBefore)];
  return year === undefined ? found : found.map((each) => ({ ...each, year }));
}

/** Every value that is an address, in any field. */
function inFields({ value, positionOf }: YamlText): Found[] {
  return textsIn(value, []).flatMap(([text, path]) =>
    isWeb(text) ? [{ address: text, field: pathText(path), position: () => positionOf(path) }] : [],
  );
}

function textsIn(value: unknown, path: Path): [text: string, path: Path][] {
  if (typeof value === "string") return [[value.trim(), path]];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, [...path, name]));
}

function inBody(source: string, linesBefore: number): Found[] {
  if (!source.includes("//")) return [];
  const { tokens, shown } = parseMarkdown(source);
  const positions = positionFinder(shown, linesBefore);
  return tokens.flatMap((block) => {
    positions.enter(block.map);
    return (block.children ?? []).flatMap((token): Found[] => {
      const written = writtenAddress(token);
      const address = written.startsWith("//") ? `https:${written}` : written;
      if (!isWeb(address)) return [];
      const position = positions.next(written, decodeAddress(written));
      return [{ address, field: "", position: () => position }];
    });
  });
}

function writtenAddress(token: Token): string {
  if (token.type === "link_open") return String(token.attrGet("href") ?? "");
  return token.type === "image" ? String(token.attrGet("src") ?? "") : "";
}

function isWeb(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

/** Whether an address is within the site itself. `checkLinks` checks those. */
function isOwn(address: string, site: string): boolean {
  const [{ host, pathname }, own] = [new URL(address), new URL(site)];
  return host === own.host && `${pathname}/`.startsWith(own.pathname.replace(/\/?$/, "/"));
}
