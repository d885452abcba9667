import { join } from "node:path";
import { copyGenerator } from "../../bench/generator.ts";
import { aFolder } from "./site.ts";

/** A copy of the generator with an empty cache. It is deleted after the tests of the file. */
export function aGenerator(): string {
  const folder = join(aFolder(), "generator");
  copyGenerator(folder);
  return folder;
}
