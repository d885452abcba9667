import { git } from "./git.ts";

/** The contents of blobs, by id, in one call of git. Those that this clone lacks are left out: a build does not download them. */
export function readBlobs(folder: string, blobs: readonly string[]): ReadonlyMap<string, Buffer> {
  const contents = new Map<string, Buffer>();
  if (blobs.length === 0) return contents;
  const all = git(folder, ["cat-file", "--batch"], `${blobs.join("\n")}\n`, { GIT_NO_LAZY_FETCH: "1" });
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf(10, at);
    const [, blob = "", size = ""] = /^(\w+) blob (\d+)$/.exec(all.toString("latin1", at, end)) ?? [];
    at = end + 1;
    if (blob === "") continue;
    contents.set(blob, all.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
