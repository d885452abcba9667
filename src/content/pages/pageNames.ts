import { errorAt, type Finding, fileStart } from "../problem.ts";
import { otherFolders, pageFolders } from "../siteAddresses.ts";
import { addressProblem } from "../slug.ts";

const folder = "content/pages/";

const used: ReadonlySet<string> = new Set([...pageFolders, ...otherFolders]);

/** The names in the path of a page's file: `legal` and `imprint` of `content/pages/legal/imprint.md`. */
export function pageNamesOf(file: string): string[] {
  return file.slice(folder.length).replace(/\.md$/, "").normalize("NFC").split("/");
}

/** The file of the page at an address, if it is a page in `content/pages/`. */
export function pageFileOf(address: string): string {
  return `${folder}${address.replace(/^\/|\/$/g, "")}.md`;
}

/** By file, what is wrong with the names of pages: they can't be an address, or something else has it. */
export function pageNameFindings(files: readonly string[]): Map<string, readonly Finding[]> {
  const first = new Map<string, string>();
  return new Map(
    files.map((file) => {
      const names = pageNamesOf(file);
      // Many servers do not distinguish addresses that differ only in letter case.
      const key = names.join("/").toLowerCase();
      const other = first.get(key);
      if (other === undefined) first.set(key, file);
      const problem = other === undefined ? nameProblem(names) : takenBy(other);
      return [file, problem ? [problem] : []] as const;
    }),
  );
}

function nameProblem(names: readonly string[]): Finding | undefined {
  const [root = ""] = names;
  if (names.length === 1 && root.toLowerCase() === "about")
    return errorAt(fileStart, "The page about the publication is content/about.md.", "Move the text there.");
  if (used.has(root.toLowerCase()))
    return errorAt(
      fileStart,
      `\`/${root.toLowerCase()}/\` is an address that Standfirst uses itself.`,
      names.length === 1 ? "Give the file another name." : `Give the folder \`${root}\` another name.`,
      { field: "slug", value: root },
    );
  if (names.at(-1) === "index") return indexProblem(names.slice(0, -1));
  for (const name of names) {
    const problem = addressProblem(name, "slug", fileStart);
    if (problem) return problem;
  }
  return undefined;
}

function indexProblem(parents: readonly string[]): Finding {
  const hint =
    parents.length === 0
      ? "Items make the front page. Name the file after what the page is about."
      : `For a page at \`/${parents.join("/")}/\`, name it ${folder}${parents.join("/")}.md.`;
  return errorAt(fileStart, "A page can't be called `index`.", hint, { field: "slug", value: "index" });
}

function takenBy(other: string): Finding {
  return errorAt(
    fileStart,
    `The address is already used by ${other}, except for letter case.`,
    "Rename one of the two files.",
  );
}
