import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Edition } from "../../templates/edition.ts";
import { linkFile } from "./links.ts";
import { type MadeFile, statOf } from "./made.ts";

/** What Eleventy made of a page. */
interface RenderedPage {
  readonly outputPath: string;
  readonly content: Buffer;
}

/**
 * Renders the pages of `edition` that are due into the folder `output`. A page that came out as it is in the folder `last` is linked to
 * there, so that it keeps its date. Returns what was written.
 */
export async function writePages(edition: Edition, output: string, last?: string): Promise<MadeFile[]> {
  const rendered = await renderPages(edition);
  return rendered.map(({ outputPath, content }) => {
    const file = outputPath.slice(prefix.length);
    writePage(content, join(output, file), last && join(last, file));
    return { file, ...statOf(join(output, file)) };
  });
}

const prefix = "./_site";

/** Eleventy hands over what it rendered: it would write file by file what can be written faster, and needn't always be. */
async function renderPages(edition: Edition): Promise<RenderedPage[]> {
  const eleventy = new Eleventy(undefined, prefix, {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (config) => config.addGlobalData("edition", () => edition),
  });
  eleventy.disableLogger();
  return (await eleventy.toJSON()) as RenderedPage[];
}

function writePage(content: Buffer, path: string, last: string | undefined): void {
  mkdirSync(dirname(path), { recursive: true });
  const isSame = last !== undefined && existsSync(last) && readFileSync(last).equals(content);
  if (!isSame) writeFileSync(path, content);
  else if (path !== last) linkFile(last, path);
}
