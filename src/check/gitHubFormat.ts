import { posix, relative, sep } from "node:path";
import type { Problem } from "../content/problem.ts";
import { countProblems } from "../report.ts";
import { folderInRepository } from "./git.ts";

/**
 * Problems as workflow commands, by which GitHub shows each beside its line in a pull request, and a line that counts them. GitHub
 * looks for files from the repository's folder, wherever in it the digest lies.
 */
export function describeForGitHub(root: string, problems: readonly Problem[]): string {
  const folder = folderInRepository(root) ?? relative(process.cwd(), root).split(sep).join("/");
  return [...problems.map((problem) => annotation(folder, problem)), countProblems(problems)].join("\n");
}

function annotation(folder: string, { severity, file, line, column, rule, message, hint }: Problem): string {
  const properties = {
    file: posix.join(folder, file),
    line: `${line}`,
    col: `${column}`,
    title: rule ? `House style: ${rule}` : severity === "error" ? "Error in the content" : "Warning",
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(value)}`);
  return `::${severity} ${written.join(",")}::${escaped(hint ? `${message} ${hint}` : message)}`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
