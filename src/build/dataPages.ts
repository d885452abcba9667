import { plannedPages } from "../../templates/pageTemplate.ts";
import { RenderContext } from "../../templates/renderContext.ts";
import type { Manifest, ManifestEntry } from "./manifest.ts";
import { pageModules } from "./plan.ts";
import { writePages } from "./renderPages.ts";

/** Divides pages into those that say how large each file of the open data is, which are rendered last, and all others. */
export async function divideDataPages(
  pages: readonly string[],
  context: RenderContext,
): Promise<{ readonly dataPages: readonly string[]; readonly others: readonly string[] }> {
  const isDataPage = new Set(await filesOfKind("data", context));
  return {
    dataPages: pages.filter((file) => isDataPage.has(file)),
    others: pages.filter((file) => !isDataPage.has(file)),
  };
}

/**
 * Renders pages of the open data. The files have the sizes that they were `written` with now, or in the build before, whose manifest is
 * `before`.
 */
export async function writeDataPages(
  context: RenderContext,
  files: readonly string[],
  sizes: { readonly before: Manifest; readonly written: readonly ManifestEntry[] },
  folders: { readonly output: string; readonly lastOutput: string },
): Promise<ManifestEntry[]> {
  if (files.length === 0) return [];
  const written = new Map(sizes.written.map(({ file, size }) => [file, size]));
  const sizeOf = (file: string) => written.get(file) ?? sizes.before.get(file)?.size ?? 0;
  const dataSizes = new Map((await filesOfKind("dataFiles", context)).map((file) => [file, sizeOf(file)]));
  const { digest, assets, preview } = context;
  return writePages(new RenderContext(digest, assets, preview, dataSizes), { files, ...folders });
}

async function filesOfKind(kind: "data" | "dataFiles", { digest }: RenderContext): Promise<string[]> {
  const modules = [...(await pageModules()).values()].filter(({ data }) => data.kind === kind);
  return modules.flatMap(({ data }) => plannedPages(data.template, digest).flatMap(({ files }) => files));
}
