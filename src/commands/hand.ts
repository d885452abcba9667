import { Edition } from "../../templates/edition.ts";
import type { WrittenItem } from "../content/items.ts";
import { openKept } from "../content/kept.ts";
import type { Content } from "../content/read.ts";
import { identityOf, readHere } from "../content/readings.ts";
import { type Clock, relate } from "../digest/relate.ts";
import type { MadeFile } from "../publish/made.ts";
import { makePart, type PagesPart, type Part } from "./part.ts";

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
  readonly edition: Pick<Edition, "assets" | "preview">;
}

export type Job = ReadJob | OpenJob | Part;
export type Answer<J extends Job> = J extends ReadJob ? Buffer : J extends PagesPart ? MadeFile[] : undefined;

/*
 * A process that takes parts of a build: see `hands.ts`. It lives as long as the one that started it, and loads what a job
 * needs when the first such job comes.
 */
let edition: Edition | undefined;

process.on("message", (job: Job) => {
  work(job).then(
    (answer) => process.send?.({ answer }),
    (error: unknown) => process.send?.({ error }),
  );
});
process.on("disconnect", () => process.exit());

async function work(job: Job): Promise<Answer<Job>> {
  switch (job.name) {
    case "read":
      return Buffer.concat([...readHere(job.root, job.files)]);
    case "open":
      edition = editionFrom(job);
      return undefined;
    case "pages":
    case "segments":
      if (edition === undefined) throw new Error("There is no edition to make a part of.");
      return makePart(edition, job);
  }
}

/** Throws when the items are no longer those that the build began with. */
function editionFrom({ content, clock, items, edition: { assets, preview } }: OpenJob): Edition {
  const kept = openKept(items.path, items.version);
  if (identityOf(kept) !== items.identity)
    throw new Error("The content was changed while it was built: build again.");
  const written = [...kept.records.values()].flatMap(({ reading }): WrittenItem[] =>
    reading.value ? [reading.value] : [],
  );
  return new Edition(relate({ ...content, items: written, bodies: [] }, clock), assets, preview);
}
