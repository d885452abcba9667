import { convertPosts } from "../../src/import/convertPosts.ts";
import { topicFinder } from "../../src/import/fields/topicFinder.ts";
import type { ImportedItem } from "../../src/import/importedItem.ts";
import type { Loss } from "../../src/import/loss.ts";
import { mappingFields } from "../../src/import/mapping/mapping.ts";
import { openSource } from "../../src/import/openSource.ts";
import { readSource } from "../../src/import/readSource.ts";
import { registersOf } from "../../src/import/runImport.ts";
import type { SourcePost } from "../../src/import/sourcePost.ts";
import { aDigest } from "../support/digest.ts";

/** What was read from a source, and made of it with a mapping that splits no post. */
export interface ReadExport {
  /** What messages call the source. */
  readonly label: string;
  readonly posts: readonly SourcePost[];
  readonly items: readonly ImportedItem[];
  /** The losses and guesses, as `kind source: text`, without what every item lacks: a topic and a standfirst. */
  readonly losses: readonly string[];
  /** The file of a picture in the source, by its address as the post of a source writes it. */
  pictureFile(source: string, address: string): string | undefined;
}

/** Reads a file or a folder, as an import does. */
export async function readExport(given: string, as?: string): Promise<ReadExport> {
  const { reader, path } = await openSource(given, as);
  const { posts, losses } = await readSource(reader, path, []);
  const mapping = mappingFields.parse({ defaultTopic: "water" });
  const topics = topicFinder(registersOf(aDigest()), mapping);
  const made = convertPosts(posts, { mapping, topics, optional: [], sections: [] });
  return {
    label: reader.label,
    posts,
    items: made.items,
    losses: [...losses, ...made.losses].filter(({ kind }) => !/standfirst|-topic/.test(kind)).map(lossText),
    pictureFile(source, address) {
      const post = posts.find((each) => each.source === source);
      return post && reader.pictureFile?.(path, post, address);
    },
  };
}

const lossText = ({ kind, source, text }: Loss) => `${kind} ${source}: ${text}`;
