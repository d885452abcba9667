import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Edition } from "../../templates/edition.ts";
import { filesBelow } from "../content/files.ts";
import { hashOf } from "../content/hash.ts";
import type { Kept } from "../content/kept.ts";
import type { Content } from "../content/read.ts";
import { identityOf, type Keeper, keepReadings, readHere } from "../content/readings.ts";
import { versionOf } from "../content/version.ts";
import type { Clock } from "../digest/relate.ts";
import type { MadeFile } from "../publish/made.ts";
import type { OpenJob, PagesJob, ReadJob } from "./hand.ts";
import { type Hands, hireHands } from "./hands.ts";

/** The folder of all that is kept from one run of a command to the next. It may be removed at any time. */
export const cacheFolder = join(import.meta.dirname, "../../.cache");

/** How many files are read, and how many pages rendered, before other processes are worth their start. */
const worthHands = { files: 500, pages: 1500 };
/** How many are given to a process at once. Eleventy keeps all pages of a run in memory. */
const atOnce = { files: 250, pages: 2000 };

/** The content of a digest and how it is shown: what pages are made from, in this process or in several. */
export interface Copy {
  readonly content: Content;
  readonly clock: Clock;
  /** What is kept of the items, where that is all of them: only then can other processes make the same digest. */
  readonly items: Kept | undefined;
  readonly edition: Edition;
}

/** What reads and renders: this process and, for large parts of the work, others, which are started when they are first needed. */
export interface Press {
  /** What is kept of the items below `root`, all read. */
  readItems(root: string): Promise<Kept>;
  /** Renders pages of a site into the folder `output`; `last` is the folder of the site before. */
  print(copy: Copy, files: readonly string[], output: string, last: string): Promise<MadeFile[]>;
  close(): void;
}

/** Opens a press. It has to be closed. */
export function openPress(): Press {
  const version = versionOf("src/content");
  let hired: Hands | undefined;
  const hands = () => {
    hired ??= hireHands(availableParallelism());
    return hired;
  };
  const keeperOf = (root: string): Keeper => ({
    path: join(cacheFolder, "items", hashOf(root)),
    version,
    readMany: (_, files) =>
      files.length < worthHands.files || availableParallelism() === 1
        ? readHere(root, files)
        : hands().each(
            batches(files, atOnce.files).map((batch): ReadJob => ({ name: "read", root, files: batch })),
          ),
  });
  return {
    readItems: (root) =>
      keepReadings(
        root,
        filesBelow(root, "content/items", ".md", () => {}),
        keeperOf(root),
      ),
    async print(copy, files, output, last) {
      const jobs = batches(files, atOnce.pages).map(
        (batch): PagesJob => ({ name: "pages", files: batch, output, last }),
      );
      const shared = files.length >= worthHands.pages && availableParallelism() > 1 && copy.items;
      if (shared) await hands().all(openingOf(copy, shared));
      const written: MadeFile[] = [];
      for await (const part of shared ? hands().each(jobs) : printHere(copy.edition, jobs))
        written.push(...part);
      return written;
    },
    close() {
      hired?.dismiss();
      hired = undefined;
    },
  };
}

function openingOf({ content, clock, edition: { assets, preview } }: Copy, items: Kept): OpenJob {
  const { items: _, bodies: __, ...rest } = content;
  const { path, version } = items;
  return {
    name: "open",
    content: rest,
    clock,
    items: { path, version, identity: identityOf(items) },
    edition: { assets, preview },
  };
}

async function* printHere(
  { digest, assets, preview }: Edition,
  jobs: readonly PagesJob[],
): AsyncGenerator<MadeFile[]> {
  const { writePages } = await import("../publish/pages.ts");
  for (const { files, output, last } of jobs)
    yield await writePages(new Edition(digest, assets, preview, new Set(files)), output, last);
}

/** A list in parts of at most `size`, as even as can be. */
function batches<T>(list: readonly T[], size: number): T[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) =>
    list.slice(Math.floor((index * list.length) / count), Math.floor(((index + 1) * list.length) / count)),
  );
}
