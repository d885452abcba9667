import { plannedPages } from "../../templates/pageTemplate.ts";
import type { RenderContext } from "../../templates/renderContext.ts";
import type { Manifest, ManifestEntry } from "./manifest.ts";
import { pageModules } from "./plan.ts";
import { writePages } from "./renderPages.ts";

/** What was written of the open data. */
export interface WrittenData {
  readonly written: readonly ManifestEntry[];
  /** The size of every file of the data, by its path below the output. */
  readonly sizes: ReadonlyMap<string, number>;
}

/**
 * Writes the files of the open data that are due. They come before pages, because one page says how large each of them is. `before` is the
 * manifest of the last build, which has the sizes of the others.
 */
export async function writeDataFiles(
  context: RenderContext,
  due: readonly string[],
  before: Manifest,
  folders: { readonly output: string; readonly lastOutput: string },
): Promise<WrittenData> {
  const files = await dataFilesOf(context);
  const isDue = new Set(due);
  const written = await writePages(context, { files: files.filter((file) => isDue.has(file)), ...folders });
  const sizes = new Map(files.map((file) => [file, before.get(file)?.size ?? 0]));
  for (const { file, size } of written) sizes.set(file, size);
  return { written, sizes };
}

async function dataFilesOf({ digest }: RenderContext): Promise<string[]> {
  const modules = [...(await pageModules()).values()].filter(({ data }) => data.kind === "dataFiles");
  return modules.flatMap(({ data }) => plannedPages(data.template, digest).flatMap(({ files }) => files));
}
