import { cpSync, existsSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { project } from "./digest/generate.ts";

const leftOut = /^(\.git|\.bench|\.cache|\.program|node_modules|content|_data|_site.*|_pdf|docs|tests)$/;

/** Copies the generator, as it is in the working tree, to `folder`; what was there is removed. */
export function copyGenerator(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of readdirSync(project))
    if (!leftOut.test(name)) cpSync(join(project, name), join(folder, name), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"), "junction");
}

/** Removes all that the copy of the generator keeps between builds. */
export function clearCaches(folder: string): void {
  rmSync(join(folder, ".cache"), { recursive: true, force: true });
}

/** Does something as if nothing were cached, and then has the caches back as they were. */
export async function withCachesAside<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const [caches, aside] = [join(folder, ".cache"), join(folder, ".cache-aside")];
  if (existsSync(caches)) renameSync(caches, aside);
  try {
    return await work();
  } finally {
    clearCaches(folder);
    if (existsSync(aside)) renameSync(aside, caches);
  }
}
