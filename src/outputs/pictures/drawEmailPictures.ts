import type { Digest, Issue } from "../../digest/digest.ts";
import { drawPictures } from "./drawPictures.ts";
import { emailPictures } from "./emailPictures.ts";

/** Draws the charts and drawings of some issues' emails, and returns each PNG by its address on the site. `root` is the digest's folder. */
export function drawEmailPictures(
  digest: Digest,
  issues: readonly Issue[],
  root: string,
): Promise<ReadonlyMap<string, Buffer>> {
  return drawPictures(emailPictures(digest, issues, root));
}
