import { relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Edition } from "../../templates/edition.ts";

/** Renders every page of `edition` into the folder `output`. Returns how many files were written. */
export async function writePages(edition: Edition, output: string): Promise<number> {
  const eleventy = new Eleventy(undefined, relative(".", output), {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (config) => config.addGlobalData("edition", () => edition),
  });
  eleventy.disableLogger();
  const [, written] = await eleventy.write();
  return written.length;
}
