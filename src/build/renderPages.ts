import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import standfirst from "../../.eleventy.ts";
import { plannedPages } from "../../templates/pageTemplate.ts";
import type { RenderContext } from "../../templates/renderContext.ts";
import { hardLinkOrCopy } from "../files/hardLinkOrCopy.ts";
import { makeFolder } from "../files/makeFolder.ts";
import { sourcesFolder } from "../projectFolder.ts";
import { type ManifestEntry, statOf } from "./manifest.ts";
import { pageModules } from "./plan.ts";

/** A page, and the file below the output that it is written to, with a slash before it. */
export interface RenderedPage {
  readonly file: string;
  readonly content: Buffer;
}

/** Which pages to write, and where. */
export interface PagesToWrite {
  /** The files to render, as the plan names them. */
  readonly files: readonly string[];
  readonly output: string;
  /** The output of the build before. A page with the same content is linked to from there, so that its date does not change. */
  readonly lastOutput?: string;
}

/** Renders pages and writes them. Returns what was written. */
export async function writePages(
  context: RenderContext,
  { files, output, lastOutput }: PagesToWrite,
): Promise<ManifestEntry[]> {
  const rendered = await renderPages(context, new Set(files));
  return rendered.map(({ file, content }) => {
    makeFolder(output, dirname(file));
    writePage(content, join(output, file), lastOutput && join(lastOutput, file));
    return { file, ...statOf(join(output, file)) };
  });
}

/** Eleventy must have a folder in which to look for templates. It finds none in this one, because their names do not end with `.11ty.tsx`. */
const noTemplates = join(sourcesFolder, "src/outputs");

/**
 * Renders the pages that are written to `files`, or all pages, in one run of Eleventy. See `.eleventy.ts`.
 *
 * The templates and the configuration are passed to Eleventy and not found by it, because it looks for files below the current
 * folder, reads `%20` in their paths as a space, and would load them again for each run. It returns the pages and writes none:
 * we write only those that changed. The path of the input is relative, because Eleventy misreads an absolute one when it is
 * started in the root folder of the system.
 */
export async function renderPages(
  context: RenderContext,
  files?: ReadonlySet<string>,
): Promise<RenderedPage[]> {
  const folder = "./_site";
  const modules = await pageModules();
  const eleventy = new Eleventy(relative("", noTemplates), folder, {
    configPath: "",
    quietMode: true,
    config(config) {
      standfirst(config);
      // Eleventy made these timings before it knew of `quietMode`. It prints slow ones, on a busy machine, as if they were a problem.
      config.benchmarkManager.get("Configuration").setIsVerbose(false);
      config.addGlobalData("context", () => context);
      for (const [name, { data, default: render }] of modules) {
        const planned = plannedPages(data.template, context.digest);
        const due = planned.flatMap(({ file, each }) => (files?.has(file) === false ? [] : [each]));
        config.addTemplate(name, { data: { ...data, due }, render });
      }
    },
  });
  eleventy.disableLogger();
  const { basePath } = context;
  const rendered = await eleventy.toJSON();
  return rendered.map(({ outputPath, content }) => ({
    file: outputPath.slice(folder.length),
    content: basePath && outputPath.endsWith(".html") ? withBasePath(content, basePath) : content,
  }));
}

function writePage(content: Buffer, path: string, lastPath: string | undefined): void {
  const isSame = lastPath !== undefined && existsSync(lastPath) && readFileSync(lastPath).equals(content);
  if (!isSame) writeFileSync(path, content);
  else if (path !== lastPath) hardLinkOrCopy(lastPath, path);
}

/** What precedes an address of the site in a page: an attribute that has an address, or the target of a redirect. */
const beforeAddress = /( (?:href|src|action|formaction|poster|cite|data)="| content="0; url=)(?=\/(?!\/))/g;

/** Puts `basePath` before each address of the site in a page. In text and other attributes quotation marks are escaped, so nothing else matches. */
export function withBasePath(page: Buffer, basePath: string): Buffer {
  return Buffer.from(page.toString().replace(beforeAddress, (start) => start + basePath));
}
