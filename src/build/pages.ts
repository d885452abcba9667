import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import standfirst from "../../.eleventy.ts";
import type { RenderContext } from "../../templates/renderContext.ts";
import { hardLinkOrCopy } from "../files/hardLinkOrCopy.ts";
import { makeFolder } from "../files/makeFolder.ts";
import { sourcesFolder } from "../projectFolder.ts";
import { withPath } from "./basePath.ts";
import { type ManifestEntry, statOf } from "./manifest.ts";
import { pageModules } from "./pageModules.ts";

/** A page, and the file below the output that it is written to, with a slash before it. */
export interface RenderedPage {
  readonly file: string;
  readonly content: Buffer;
}

/**
 * Renders the pages of `edition` that are due into the folder `output`. A page that came out as it is in the folder `last` is
 * linked to there, so that it keeps its date. Returns what was written.
 */
export async function writePages(
  edition: RenderContext,
  output: string,
  last?: string,
): Promise<ManifestEntry[]> {
  const rendered = await renderPages(edition);
  return rendered.map(({ file, content }) => {
    makeFolder(output, dirname(file));
    writePage(content, join(output, file), last && join(last, file));
    return { file, ...statOf(join(output, file)) };
  });
}

/** A folder without templates, below which Eleventy may look for some. */
const noTemplates = join(sourcesFolder, "src/outputs");

/**
 * Renders the pages of `edition` that are due. Eleventy is handed its configuration and the templates, since it looks for files below
 * the folder that a command was called from, takes `%20` in their paths for a space, and would load them anew for every run. It hands
 * over what it rendered: it would write one by one what can be written faster, and need not always be. From the root of the file
 * system, it mistakes a whole path for another.
 */
export async function renderPages(edition: RenderContext): Promise<RenderedPage[]> {
  const folder = "./_site";
  const modules = await pageModules();
  const eleventy = new Eleventy(relative("", noTemplates), folder, {
    configPath: "",
    quietMode: true,
    config(config) {
      standfirst(config);
      config.addGlobalData("context", () => edition);
      for (const [name, module] of modules)
        config.addTemplate(name, { data: module.data, render: module.default });
    },
  });
  eleventy.disableLogger();
  const { path } = edition;
  const rendered = await eleventy.toJSON();
  return rendered.map(({ outputPath, content }) => ({
    file: outputPath.slice(folder.length),
    content: path && outputPath.endsWith(".html") ? withPath(content, path) : content,
  }));
}

function writePage(content: Buffer, path: string, last: string | undefined): void {
  const isSame = last !== undefined && existsSync(last) && readFileSync(last).equals(content);
  if (!isSame) writeFileSync(path, content);
  else if (path !== last) hardLinkOrCopy(last, path);
}
