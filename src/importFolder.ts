import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { sourcesFolder } from "./folders.ts";
import { importModule } from "./modules.ts";

/** What each module in and below a folder of the sources exports, by its path below the folder, in the order of the paths. */
export async function importFolder<T>(folder: string): Promise<ReadonlyMap<string, T>> {
  const paths = readdirSync(join(sourcesFolder, folder), { recursive: true, encoding: "utf8" });
  const names = paths.filter((path) => /\.tsx?$/.test(path)).sort();
  const modules = names.map(
    async (name): Promise<[string, T]> => [
      name,
      (await importModule(`${folder}/${name.split(sep).join("/")}`)) as T,
    ],
  );
  return new Map(await Promise.all(modules));
}
