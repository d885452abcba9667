import type { LoadedDigest } from "../build/loadDigest.ts";
import { listFiles } from "../content/files/listFiles.ts";
import { readBytes } from "../content/files/readFile.ts";
import { readPositions } from "../content/items/frontMatterPositions.ts";
import type { Problem } from "../content/problem.ts";
import { checkRevisions } from "../lint/revisions/revisionCheck.ts";
import { contentsOf, filesChangedSince } from "./changedSince.ts";

/** What happened to the items below `root` that were published at a revision of their repository. Throws as `filesChangedSince` does. */
export function problemsSince(root: string, revision: string, { content, digest }: LoadedDigest): Problem[] {
  const changed = filesChangedSince(root, revision, "content/items").filter(({ file }) =>
    file.endsWith(".md"),
  );
  const contents = contentsOf(
    root,
    changed.map(({ blob }) => blob),
  );
  const earlier = changed.flatMap(({ file, renamedTo }, index) => {
    const bytes = contents[index];
    return bytes ? [{ file, renamedTo, bytes }] : [];
  });
  return checkRevisions(earlier, {
    files: listFiles(root, "content/items", ".md", () => {}),
    items: content.items,
    today: digest.today,
    bytesOf: (file) => readBytes(root, file),
    positionOf: (file, field) => readPositions(root, file).positionOfKey([field]),
  });
}
