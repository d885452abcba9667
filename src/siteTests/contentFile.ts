import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "../content/readContent.ts";

/** The file that a page's text is from, by the page's address; undefined if it is made from many. */
export function contentFileOf(root: string, { items }: Content): (address: string) => string | undefined {
  const itemFiles = new Map(items.map(({ slug, file }) => [slug, file]));
  return (address) => {
    const [, section = "", name = ""] = address.split("/");
    if (section === "items") return itemFiles.get(name);
    const file = textFiles[section]?.(name);
    return file !== undefined && existsSync(join(root, file)) ? file : undefined;
  };
}

/** The file of a page's text, by the section and the name in its address. */
const textFiles: Readonly<Record<string, (name: string) => string>> = {
  about: () => "content/about.md",
  issues: (week) => `content/issues/${week.toUpperCase()}.md`,
  topics: (id) => `content/topics/${id}.md`,
  stories: (id) => `content/storylines/${id}.md`,
  trackers: (id) => `content/trackers/${id}.yaml`,
};
