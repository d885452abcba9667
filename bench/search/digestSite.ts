import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { loadDigest } from "../../src/build/loadDigest.ts";
import { writeSearchIndex } from "../../src/outputs/search/writeSearchIndex.ts";
import { aFolder, runCommand } from "../../tests/support/site.ts";
import { type GeneratedDigest, generateDigest, project, writeDigest } from "../digest/generate.ts";
import { randomFrom } from "../digest/random.ts";
import type { Doc } from "./collection.ts";
import { writeBenchPage } from "./collectionSite.ts";
import { sample } from "./knownItems.ts";

/** A generated digest, built with its search index. */
export interface DigestSite {
  readonly folder: string;
  readonly items: GeneratedDigest["items"];
  readonly secondsToIndex: number;
}

/** Makes and builds a digest of so many items, with `prose` for its headlines and texts if there is any. */
export async function buildDigestSite(size: number, prose: readonly Doc[] | undefined): Promise<DigestSite> {
  const root = join(project, ".bench", `search-${size}`);
  const folder = join(root, "site");
  // The published results are of these items: others would have other results.
  const made = generateDigest(size, "uniform");
  const digest = prose ? withProse(made, prose) : made;
  rmSync(root, { recursive: true, force: true });
  writeDigest(digest, root);
  const built = await runCommand("build", ["--root", root, "--output", folder, "--no-search"]);
  assert.equal(built.exitCode, 0, built.output);
  const { digest: related } = loadDigest(root, new Date(), false);
  assert.ok(related);
  const started = performance.now();
  await writeSearchIndex(related, folder, { cache: aFolder() });
  const secondsToIndex = (performance.now() - started) / 1000;
  await writeBenchPage(folder);
  return { folder, items: digest.items, secondsToIndex };
}

/** The words that real writers use, in the place of made ones; registers, dates and links stay. */
function withProse(digest: GeneratedDigest, prose: readonly Doc[]): GeneratedDigest {
  const drawn = sample(prose, digest.items.length, randomFrom(5));
  const items = digest.items.map((item, at) => {
    const { title, body } = drawn[at % drawn.length] ?? { title: item.headline, body: item.body };
    return { ...item, headline: title, body: plain(body) };
  });
  return { ...digest, items };
}

/** Text in Markdown that nothing in it marks up. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}\s.,;:'"?]/gu, "\\$&").replace(/^\s+/gm, "");
}
