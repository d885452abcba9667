import type { WrittenItem } from "../content/items.ts";
import { openKept } from "../content/kept.ts";
import type { Content } from "../content/read.ts";
import { identityOf, readHere } from "../content/readings.ts";
import type { Digest } from "../digest/digest.ts";
import { type Clock, relate } from "../digest/relate.ts";
import { type Made, makePart, type Part } from "./part.ts";

/** Read files of items below a folder, and answer with the records of what they say. */
export interface ReadJob {
  readonly name: "read";
  readonly root: string;
  readonly files: readonly string[];
}

/** Make ready to render: the digest is made anew from what is kept of its items, and from the rest of its content. */
export interface OpenJob {
  readonly name: "open";
  readonly content: Omit<Content, "items" | "bodies">;
  readonly clock: Clock;
  readonly items: { readonly path: string; readonly version: string; readonly identity: string };
}

export type Job = ReadJob | OpenJob | Part;
export type Answer<J extends Job> = J extends ReadJob ? Buffer : J extends Part ? Made<J> : undefined;

/*
 * A process that takes parts of a build: see `hands.ts`. It lives as long as the one that started it, and loads what a job
 * needs when the first such job comes.
 */
let digest: Digest | undefined;

process.on("message", (job: Job) => {
  work(job).then(
    (answer) => tell({ answer }),
    (error: unknown) => tell({ error }),
  );
});
process.on("disconnect", () => process.exit());

/** Nobody listens any more when the build has failed elsewhere. */
function tell(message: object): void {
  process.send?.(message, undefined, undefined, () => {});
}

async function work(job: Job): Promise<Answer<Job>> {
  switch (job.name) {
    case "read":
      return Buffer.concat([...readHere(job.root, job.files)]);
    case "open":
      digest = digestFrom(job);
      return undefined;
    default:
      if (digest === undefined) throw new Error("There is no digest to make a part of.");
      return makePart(digest, job);
  }
}

/** Throws when the items are no longer those that the build began with. */
function digestFrom({ content, clock, items }: OpenJob): Digest {
  const kept = openKept(items.path, items.version);
  if (identityOf(kept) !== items.identity)
    throw new Error("The content was changed while it was built: build again.");
  const written = [...kept.records.values()].flatMap(({ reading }): WrittenItem[] =>
    reading.value ? [reading.value] : [],
  );
  return relate({ ...content, items: written, bodies: [] }, clock);
}
