import { loadDigest } from "../../src/build/loadDigest.ts";
import { describeProblem } from "../../src/report.ts";
import { aDigest, type Files } from "../support/digest.ts";

/** The day on which the digests of these tests are read. */
const today = new Date("2021-11-12T12:00Z");

/** The problems of a small digest with these files, and with what `arrange` makes of them, in the lines that `npm run check` prints. */
export function problemsOf(files: Files, arrange: (root: string) => void = () => {}): string[] {
  const root = aDigest(files);
  arrange(root);
  return loadDigest(root, today, false).problems.map(describeProblem);
}
