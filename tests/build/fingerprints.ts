import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../support/site.ts";

/** The name of every file of a site, with what tells its content from any other. */
export function fingerprints(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );
}

/** The files that two sites don't have alike. */
export function differences(one: string, other: string): string[] {
  const [these, those] = [fingerprints(one), fingerprints(other)];
  return Object.keys({ ...these, ...those }).filter((file) => these[file] !== those[file]);
}
