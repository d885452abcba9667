import { join } from "node:path";
import { copyGenerator } from "../../bench/generator.ts";
import { aFolder } from "./site.ts";

/** A copy of the generator, which has kept nothing yet. It goes when the tests of the file are over. */
export function aGenerator(): string {
  const folder = join(aFolder(), "generator");
  copyGenerator(folder);
  return folder;
}
