import { isRejected, loadDigestCached } from "../build/loadDigest.ts";
import type { Digest } from "../digest/digest.ts";
import { Failure } from "../failure.ts";
import { describeErrors } from "../report.ts";

/**
 * Loads the digest that a command turns into something else. Prints its problems to standard error. If there are errors, throws a
 * Failure that begins with `nothing`, such as "No email was made."
 */
export async function loadForOutput(
  root: string,
  now: Date | string,
  drafts: boolean,
  nothing: string,
): Promise<Digest> {
  const loaded = await loadDigestCached(root, now, drafts);
  if (loaded.problems.length > 0) console.error(describeErrors(loaded.problems));
  if (isRejected(loaded)) throw new Failure(`${nothing} Fix the errors first.`);
  return loaded.digest;
}
