import { listFiles } from "../../content/files/listFiles.ts";
import type { Content } from "../../content/readContent.ts";
import type { Registers } from "../../content/registers/registers.ts";
import type { SiteFields } from "../../content/schema/index.ts";
import { slugOf } from "../../content/slug.ts";

/** What is known of a digest when something is added to it. */
export interface NewContext {
  readonly root: string;
  readonly now: Date | string;
  readonly site: SiteFields;
  readonly registers: Registers;
  /** The file that has a slug, or had it, by the slug in small letters: an address is used once, for ever. */
  readonly slugs: ReadonlyMap<string, string>;
}

/** The context at which something is added to the digest below `root`, of which `content` was read. */
export function openNewContext(
  root: string,
  now: Date | string,
  { site, registers, items }: Content,
): NewContext {
  const former = items.flatMap(({ formerSlugs, file }) => formerSlugs.map((slug) => [slug, file] as const));
  const present = listFiles(root, "content/items", ".md", () => {}).map(
    (file) => [slugOf(file), file] as const,
  );
  const slugs = new Map([...former, ...present].map(([slug, file]) => [slug.toLowerCase(), file]));
  return { root, now, site, registers, slugs };
}
