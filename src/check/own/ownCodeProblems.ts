import { styleProblems } from "../../build/own/ownStyle.ts";
import { errorAt, type Problem } from "../../content/problem.ts";
import { ownErrors } from "../../ownCode.ts";
import { typeProblems } from "./typeProblems.ts";

/**
 * What is wrong with a digest's own templates, configuration and styles: why they could not be compiled, their type errors in other lines, and
 * mistakes in the styles. Throws a Failure if TypeScript does not run.
 */
export async function ownCodeProblems(root: string): Promise<Problem[]> {
  const [types, styles] = await Promise.all([typeProblems(root), styleProblems()]);
  const compiled = ownErrors.map(({ message, file, ...at }) => ({ file, ...errorAt(at, message, "") }));
  const isKnown = ({ file, line }: Problem) =>
    compiled.some((error) => error.file === file && error.line === line);
  return [...compiled, ...types.filter((each) => !isKnown(each)), ...styles];
}
