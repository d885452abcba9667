import { posix } from "node:path";
import { newId } from "../newSlug.ts";
import { errorAt, fileStart, type Report } from "../problem.ts";
import { isReservedName } from "../reservedNames.ts";

/**
 * Reports names that the systems of other editors can't hold or tell apart, so that they could not check out the digest: of the folders that
 * `files` are in and, except for Markdown, of the files. The name of a Markdown file is a slug, a week or an id, which have stricter rules.
 */
export function reportUnportableNames(files: readonly string[], report: Report): void {
  const seen = new Map<string, string>();
  for (const path of new Set(files.flatMap(pathsOf))) {
    const key = path.normalize("NFC").toLowerCase();
    const first = seen.get(key);
    const problem = first === undefined ? nameProblem(posix.basename(path)) : sameName(path, first);
    if (first === undefined) seen.set(key, path);
    if (problem) report(path, [errorAt(fileStart, problem.message, problem.hint)]);
  }
}

/** A file's folders below that of `content/`, then the file itself: almost all files share their folders. */
function pathsOf(file: string): string[] {
  const names = file.split("/");
  const end = file.endsWith(".md") ? names.length : names.length + 1;
  const paths: string[] = [];
  for (let length = 3; length < end; length++) paths.push(names.slice(0, length).join("/"));
  return paths;
}

interface NameProblem {
  readonly message: string;
  readonly hint: string;
}

function sameName(path: string, first: string): NameProblem {
  const isForm = path.normalize("NFC") === first.normalize("NFC");
  return {
    message: `This has the same name as ${first}, except for ${isForm ? "how its accents are stored" : "letter case"}.`,
    hint: "Rename one of them: many systems can't hold both.",
  };
}

function nameProblem(name: string): NameProblem | undefined {
  const why = reasonOf(name);
  return why === undefined
    ? undefined
    : {
        message: `Windows does not allow the name \`${name}\`: ${why}.`,
        hint: `Rename it, for example to \`${betterName(name)}\`.`,
      };
}

function reasonOf(name: string): string | undefined {
  const [odd] = /[<>:"|?*\\]/.exec(name) ?? [];
  if (odd !== undefined) return `it contains \`${odd}\``;
  if (/\p{Cc}/u.test(name)) return "it contains an invisible character";
  if (/[ .]$/.test(name)) return `it ends with a ${name.endsWith(".") ? "full stop" : "space"}`;
  return isReservedName(name) ? "it is that of a device" : undefined;
}

/** The name in letters, numbers and hyphens, with its ending. */
function betterName(name: string): string {
  const ending = /\.\w+$/.exec(name)?.[0] ?? "";
  return `${newId(name.slice(0, name.length - ending.length)) || "new-name"}${ending}`;
}
