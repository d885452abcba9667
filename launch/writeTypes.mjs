import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./folders.mjs";

/*
 * Writes the declarations of what the package exports into `types/`, before it is packed: TypeScript in a digest then checks the digest's
 * files, and not Standfirst's.
 */
const { exports: exported } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
const files = Object.values(exported).flatMap(({ default: file = "" }) =>
  /\.tsx?$/.test(file) ? [file] : [],
);
const config = join(packageFolder, "tsconfig.types.json");
const compilerOptions = {
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: ".",
  outDir: "types",
};

rmSync(join(packageFolder, "types"), { recursive: true, force: true });
try {
  writeFileSync(config, JSON.stringify({ extends: "./tsconfig.json", compilerOptions, include: [], files }));
  execFileSync(process.execPath, [join(packageFolder, "node_modules/typescript/bin/tsc"), "-p", config], {
    stdio: "inherit",
  });
} finally {
  rmSync(config, { force: true });
}
