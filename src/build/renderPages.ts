import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type FunctionComponent, h } from "preact";
import standfirst from "../../.eleventy.ts";
import { isTextModule, plannedPages } from "../../templates/pageTemplate.ts";
import type { PageData, RenderContext } from "../../templates/renderContext.ts";
import { folderMaker } from "../files/makeFolder.ts";
import { sourcesFolder } from "../folders.ts";
import { ownConfig } from "../ownCode.ts";
import { type ManifestEntry, statOf } from "./manifest.ts";
import { eleventyError, renderError } from "./own/renderError.ts";
import { pageModules } from "./plan.ts";
import { textFiles, writePage, writeText } from "./textFiles.ts";

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

/** Renders pages and other files, and writes them. Returns what was written. */
export async function writePages(
  context: RenderContext,
  { files, output, lastOutput }: PagesToWrite,
): Promise<ManifestEntry[]> {
  const due = new Set(files);
  const written: ManifestEntry[] = [];
  const makeFolder = folderMaker(output);
  const last = lastOutput && existsSync(lastOutput) ? lastOutput : undefined;
  const write = (file: string, writeTo: (path: string, lastPath?: string) => void) => {
    makeFolder(dirname(file));
    writeTo(output + file, last && last + file);
    written.push({ file, ...statOf(output + file) });
  };
  for (const { file, text } of textFiles(await pageModules(), context, due)) {
    write(file, (path, lastPath) => writeText(text, path, lastPath));
    // A worker that is done must not wait for this process.
    await setImmediate();
  }
  for (const { file, content } of await renderMarkup(context, due))
    write(file, (path, lastPath) => writePage(content, path, lastPath));
  return written;
}

/** Eleventy must have a folder in which to look for templates. It finds none in this one, because their names do not end with `.11ty.tsx`. */
const noTemplates = join(sourcesFolder, "src/outputs");

/** Renders the pages and other files that are written to `files`, or all. Unlike `writePages`, it has all of them in memory. */
export async function renderPages(
  context: RenderContext,
  files?: ReadonlySet<string>,
): Promise<RenderedPage[]> {
  const texts = textFiles(await pageModules(), context, files);
  return [
    ...[...texts].map(({ file, text }) => ({ file, content: Buffer.from([...text].join("")) })),
    ...(await renderMarkup(context, files)),
  ];
}

/**
 * Renders pages in one run of Eleventy, which is loaded only if there are any. See `.eleventy.ts`.
 *
 * The templates and the configuration are passed to Eleventy and not found by it, because it looks for files below the current
 * folder, reads `%20` in their paths as a space, and would load them again for each run. It returns the pages and writes none:
 * we write only those that changed. The path of the input is relative, because Eleventy misreads an absolute one when it is
 * started in the root folder of the system.
 */
async function renderMarkup(context: RenderContext, files?: ReadonlySet<string>): Promise<RenderedPage[]> {
  const folder = "./_site";
  const templates = [...(await pageModules())].flatMap(([name, module]) => {
    if (isTextModule(module)) return [];
    const planned = plannedPages(module.data.template, context.digest);
    const due = planned.filter(({ files: [file = ""] }) => files?.has(file) !== false);
    return due.length > 0 ? [{ name, ...module, due: due.map(({ each }) => each) }] : [];
  });
  if (templates.length === 0) return [];
  // Eleventy would have all imports pass through a thread of its own, so that it can load changed templates again.
  process.env["ELEVENTY_SKIP_ESM_RESOLVER"] = "1";
  const { default: Eleventy } = await import("@11ty/eleventy");
  const failures: Error[] = [];
  const eleventy = new Eleventy(relative("", noTemplates), folder, {
    configPath: "",
    quietMode: true,
    async config(config) {
      standfirst(
        config,
        (error, page) => failures.push(renderError(error, page)),
        ownConfig.eleventy !== undefined,
      );
      // Eleventy made these timings before it knew of `quietMode`. It prints slow ones, on a busy machine, as if they were a problem.
      config.benchmarkManager.get("Configuration").setIsVerbose(false);
      config.addGlobalData("context", () => context);
      // The page is a component like all others, so that it gets the language of the digest as its second argument.
      for (const { name, data, default: render, due } of templates)
        config.addTemplate(name, {
          data: { ...data, due },
          render: (page: PageData) => h(render as FunctionComponent<PageData>, page),
        });
      await ownConfig.eleventy?.(config);
    },
  });
  eleventy.disableLogger();
  const rendered = await eleventy.toJSON().catch((error: unknown) => {
    throw eleventyError(error);
  });
  if (failures[0]) throw failures[0];
  return rendered.map(({ outputPath, content }) => ({
    file: outputPath.slice(folder.length),
    content: pageContent(typeof content === "string" ? Buffer.from(content) : content, outputPath, context),
  }));
}

function pageContent(page: Buffer, file: string, { basePath }: RenderContext): Buffer {
  return basePath && file.endsWith(".html") ? withBasePath(page, basePath) : page;
}

/** What precedes an address of the site in a page: an attribute that has an address, or the target of a redirect. */
const beforeAddress =
  /( (?:href|src|srcset|action|formaction|poster|cite|data)="| content="0; url=)(?=\/(?!\/))/g;

/** Puts `basePath` before each address of the site in a page. In text and other attributes quotation marks are escaped, so nothing else matches. */
export function withBasePath(page: Buffer, basePath: string): Buffer {
  return Buffer.from(page.toString().replace(beforeAddress, (start) => start + basePath));
}
