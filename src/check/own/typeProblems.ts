import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { cacheFolder } from "../../cache/cacheFolder.ts";
import { cacheVersion } from "../../cache/invalidation.ts";
import { readJsonCache, writeJsonCache } from "../../cache/jsonCache.ts";
import { hashOfFile } from "../../content/files/readFile.ts";
import type { Problem } from "../../content/problem.ts";
import { Failure } from "../../failure.ts";
import { hashOf } from "../../files/hash.ts";
import { ownTypeScript } from "./ownTypeScript.ts";
import { problemsIn } from "./typeScriptOutput.ts";
import { writeTypeCheck } from "./writeTypeCheck.ts";

/**
 * The type errors in a digest's own templates and configuration, if it has some, and if it has the package `typescript` in its dependencies. Throws a Failure if
 * TypeScript does not run.
 */
export async function typeProblems(root: string): Promise<readonly Problem[]> {
  const files = ownTypeScript(root);
  const compiler = files.length > 0 ? compilerOf(root) : undefined;
  if (compiler === undefined) return [];
  const inputs = [...files, "tsconfig.json"].map((file) => [file, hashOfFile(root, file)]);
  const version = hashOf(JSON.stringify([cacheVersion("check"), compiler, inputs]));
  const folder = join(cacheFolder, "types", hashOf(root));
  const cache = { path: join(folder, "problems"), name: "types", version };
  const cached = readJsonCache<readonly Problem[]>(cache);
  if (cached !== undefined) return cached;
  const check = writeTypeCheck(root, files, folder);
  const problems = problemsIn(await runCompiler(compiler.program, check.config, root), check, root);
  writeJsonCache(cache, problems);
  return problems;
}

/** The program and version of TypeScript that a digest depends on; undefined if it depends on none. */
function compilerOf(root: string): { readonly program: string; readonly version: string } | undefined {
  const require = createRequire(join(root, "package.json"));
  try {
    const manifest = require.resolve("typescript/package.json");
    return { program: join(dirname(manifest), "bin/tsc"), version: require(manifest).version };
  } catch {
    return undefined;
  }
}

/** Returns what TypeScript prints. It exits with 1 or 2 if there are errors. */
function runCompiler(program: string, config: string, root: string): Promise<string> {
  const words = [program, "--project", config, "--pretty", "false"];
  return new Promise((done, fail) =>
    execFile(process.execPath, words, { cwd: root, maxBuffer: 50_000_000 }, (error, out, err) => {
      if (!error || /error TS\d+:/.test(out)) done(out);
      else
        fail(
          new Failure(`TypeScript could not check the digest's templates: ${(err || error.message).trim()}`),
        );
    }),
  );
}
