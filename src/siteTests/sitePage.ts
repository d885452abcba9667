import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A page of a built site. */
export interface SitePage {
  /** Its address, decoded and without the path of the site: `/items/a-story/`. */
  readonly address: string;
  readonly html: string;
}

/** What is wrong with a page. */
export interface PageProblem {
  readonly address: string;
  /** The rule that it breaks: `link`, `width`, or that of a library, such as `color-contrast`. */
  readonly rule: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  readonly remedy: string;
}

/** The pages among the files of a site. */
export function readPages(folder: string, paths: readonly string[]): SitePage[] {
  return paths
    .filter((path) => path.endsWith(".html"))
    .map((path) => ({
      address: `/${path.replace(/(^|\/)index\.html$/, "$1")}`,
      html: readFileSync(join(folder, path), "utf8"),
    }));
}
