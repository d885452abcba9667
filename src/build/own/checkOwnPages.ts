import { errorAt, fileStart, type Problem } from "../../content/problem.ts";
import { otherFolders, pageFolders } from "../../content/siteAddresses.ts";
import type { Digest } from "../../digest/digest.ts";
import { type OwnPageKind, ownPageKinds } from "../../digest/ownPageKinds.ts";
import { type PageKind, pageKinds } from "../../digest/pageKinds.ts";

/** Full stops in the first name are for the files at the root of the site: `feed.xml`. */
const pageAddress = /^\/([\p{L}\d%][^\s/?#.]*\/([\p{L}\d%][^\s/?#]*\/)*)?$/u;

/** The errors in the addresses of the digest's own pages. */
export function checkOwnPages(digest: Digest): Problem[] {
  if (ownPageKinds().length === 0) return [];
  const kinds = Object.values<PageKind<unknown>>(pageKinds);
  const owners = new Map(
    kinds.flatMap((kind) =>
      kind.of(digest).map((each) => [kind.address(each), "Standfirst"] as [string, string]),
    ),
  );
  for (const { address, file } of digest.textPages) owners.set(address, file);
  return ownPageKinds().flatMap((kind) => kind.of(digest).flatMap((each) => problemOf(kind, each, owners)));
}

/** `owners` gets the file that has the address. */
function problemOf(kind: OwnPageKind, each: unknown, owners: Map<string, string>): Problem[] {
  const { file } = kind;
  const address = kind.address(each);
  const owner = owners.get(address);
  owners.set(address, file);
  const problem = (message: string, hint: string) => [
    { file, ...errorAt(fileStart, message, hint, { field: "address", value: address }) },
  ];
  if (!pageAddress.test(address))
    return problem(
      `\`${address}\` is not an address of a page.`,
      "Begin and end it with a slash: `/glossary/`. Each name in it begins with a letter or digit, and the first has no full stop.",
    );
  const [, folder = ""] = address.split("/");
  const taken: readonly string[] = ["", ...pageFolders, ...otherFolders];
  if (taken.includes(folder))
    return problem(
      `The address \`${address}\` is Standfirst's own.`,
      `Choose an address outside of ${taken.map((name) => `/${name}${name && "/"}`).join(", ")}.`,
    );
  if (owner !== undefined)
    return problem(
      `Two pages have the address \`${address}\`${owner === file ? "" : `: the other is from ${owner}`}.`,
      "Give each its own.",
    );
  return [];
}
