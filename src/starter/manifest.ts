import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { attempt } from "../files/attempt.ts";
import { hashOf } from "../files/hash.ts";
import { packageFolder } from "../folders.ts";
import type { OutdatedPart } from "./outdatedParts.ts";

/** The file of a digest that notes what Standfirst gave it. */
export const manifestFile = ".standfirst.json";

const manifestFields = z.object({
  /** The version of Standfirst that wrote it. */
  standfirst: z.string(),
  /** The hash of each given part, as it was given. */
  given: z.record(z.string(), z.string()),
});

export type GivenManifest = z.output<typeof manifestFields>;

/** The version of Standfirst that runs. */
export function ownVersion(): string {
  return JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")).version;
}

/** What Standfirst gave to a digest; undefined if the digest has no manifest, and "damaged" if it can't be read. */
export function readManifest(root: string): GivenManifest | "damaged" | undefined {
  const path = join(root, manifestFile);
  if (!existsSync(path)) return undefined;
  const value = attempt(() => JSON.parse(readFileSync(path, "utf8")));
  return manifestFields.safeParse(value).data ?? "damaged";
}

/** The text of the manifest of a new digest with these parts. */
export function manifestText(parts: ReadonlyMap<string, string>): string {
  return textOf({
    standfirst: ownVersion(),
    given: Object.fromEntries([...parts].map(([name, text]) => [name, hashOfPart(text)])),
  });
}

/** The text of a manifest after some of its parts were upgraded, or were left as they are by their editors. */
export function manifestAfter(
  { standfirst, given }: GivenManifest,
  settled: readonly Pick<OutdatedPart, "name" | "next">[],
  isComplete: boolean,
): string {
  const hashes = new Map(Object.entries(given));
  for (const { name, next } of settled)
    if (next === undefined) hashes.delete(name);
    else hashes.set(name, hashOfPart(next));
  return textOf({ standfirst: isComplete ? ownVersion() : standfirst, given: Object.fromEntries(hashes) });
}

function textOf({ standfirst, given }: GivenManifest): string {
  const sorted = Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ standfirst, given: Object.fromEntries(sorted) }, null, 2)}\n`;
}

/** The hash of a part, whose lines git may end differently on another system. */
export function hashOfPart(text: string): string {
  return hashOf(text.replaceAll("\r\n", "\n"));
}
