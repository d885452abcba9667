import { existsSync } from "node:fs";
import { join } from "node:path";
import { ownCodeErrors } from "../../build/own/loadOwnCode.ts";
import { errorAt, type Problem } from "../../content/problem.ts";
import { ownFolder } from "../../folders.ts";
import { typeProblems } from "./typeProblems.ts";

/**
 * What is wrong with a digest's own templates, configuration and styles: why they can't be used, their type errors in other lines, and
 * mistakes in the styles. Throws a Failure if TypeScript does not run.
 */
export async function ownCodeProblems(root: string): Promise<Problem[]> {
  const [errors, types, styles] = await Promise.all([ownCodeErrors(), typeProblems(root), styleProblems()]);
  const broken = errors.map(({ message, file, line, column }) => ({
    file,
    ...errorAt({ line, column }, message, ""),
  }));
  const isKnown = ({ file, line }: Problem) =>
    errors.some((error) => error.file === file && error.line === line);
  return [...broken, ...types.filter((each) => !isKnown(each)), ...styles];
}

/** Most digests have no styles of their own, and need no bundler. */
async function styleProblems(): Promise<readonly Problem[]> {
  if (!existsSync(join(ownFolder, "styles"))) return [];
  return (await import("../../build/own/ownStyle.ts")).styleProblems();
}
