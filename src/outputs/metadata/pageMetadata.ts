import type { DataNode } from "./dataNode.ts";
import type { LinkPreview, MetaTag, PreviewPicture } from "./openGraph.ts";

/** What a page says of itself to other programs, besides its title, description and address. */
export interface PageMetadata extends Pick<LinkPreview, "type" | "published" | "modified"> {
  /** What a link to it shows; by default its card. */
  readonly picture?: PreviewPicture;
  /** More `meta` elements. */
  readonly tags?: readonly MetaTag[];
  /** The account in the fediverse of its author. */
  readonly account?: string | undefined;
  /** Profiles on other sites of whom the page is about, if that is the publication or one of its authors. */
  readonly profiles?: readonly string[];
  /** What the page is about, in terms of schema.org. */
  readonly data?: readonly DataNode[];
}
