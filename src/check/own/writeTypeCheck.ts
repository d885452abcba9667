import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isInstalled, packageFolder } from "../../folders.ts";

/** What TypeScript is run on. */
export interface TypeCheck {
  /** Its configuration. */
  readonly config: string;
  /** A file that compares each replaced part with the package's. */
  readonly comparison: string;
  /** The replaced parts, in the order of the lines of that file. */
  readonly parts: readonly string[];
}

/** Writes a configuration of TypeScript, which extends the digest's, and a file that has it compare replaced parts with the package's, into a folder of the cache. */
export function writeTypeCheck(root: string, files: readonly string[], folder: string): TypeCheck {
  mkdirSync(folder, { recursive: true });
  const parts = files.filter(isPart);
  const comparison = join(folder, "comparison.ts");
  writeFileSync(comparison, parts.map((part, index) => comparedPart(root, part, index)).join(""));
  const config = join(folder, "tsconfig.json");
  const own = join(root, "tsconfig.json");
  const extended = existsSync(own) ? own : join(packageFolder, "launch/tsconfig.digest.json");
  const compilerOptions = {
    noEmit: true,
    allowImportingTsExtensions: true,
    ...(isInstalled ? {} : { paths }),
  };
  const all = [...files.map((file) => join(root, file)), comparison];
  writeFileSync(config, JSON.stringify({ extends: extended, compilerOptions, include: [], files: all }));
  return { config, comparison, parts };
}

/** What a part lacks is noticed when the program is compiled, so parts are compared in what they have. */
function comparedPart(root: string, part: string, index: number): string {
  const usual = `standfirst/${part.replace(/^templates\/|\.tsx?$/g, "")}`;
  return `import * as own${index} from ${JSON.stringify(join(root, part))}; export const part${index}: Partial<typeof import(${JSON.stringify(usual)})> = own${index};\n`;
}

/** Whether a file replaces a part of the package. */
function isPart(file: string): boolean {
  return file.startsWith("templates/parts/") && existsSync(join(packageFolder, file));
}

/** Where TypeScript finds the package if a clone checks a digest that does not depend on it. */
const paths = {
  standfirst: [join(packageFolder, "templates/own/index.ts")],
  "standfirst/parts/*": [join(packageFolder, "templates/parts/*.tsx")],
  "standfirst/jsx-runtime": [join(packageFolder, "launch/jsx-runtime.d.mts")],
};
