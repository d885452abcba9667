import type { z } from "zod";
import type { lenientItemFields } from "../content/schema/index.ts";
import type { TextAnchor } from "./markup/resolveMarkup.ts";
import type { SourcePicture } from "./sourcePost.ts";

/** The fields of an item as they are written. */
export type WrittenFields = z.input<typeof lenientItemFields>;

/** An item that an import makes: what is written below `content/items/`. */
export interface ImportedItem {
  /** Stays the same as long as its post and headline do: `_posts/2021-03-03-rain.md#a-river-rose`. */
  readonly id: string;
  readonly source: string;
  /** The fields of the front matter that have a value. */
  readonly fields: Partial<WrittenFields> & Pick<WrittenFields, "headline" | "date">;
  readonly body: string;
  /** What links could lead to in it, on the page of its post. */
  readonly anchors: readonly TextAnchor[];
}

/** Whether an item is all of its post, so that it has the post's page. Its id is then the post's source. */
export const isUnsplit = ({ id, source }: Pick<ImportedItem, "id" | "source">): boolean => id === source;

/** The text of an issue: what is written below `content/issues/`. */
export interface ImportedIssue {
  /** Such as `2021-W45`. */
  readonly week: string;
  readonly source: string;
  readonly title?: string | undefined;
  readonly number?: number | undefined;
  /** The picture of the week's only post, if that was split, as the source has it. */
  readonly picture?: SourcePicture | undefined;
  /** The picture once it is in the digest. */
  readonly image?: WrittenFields["image"];
  readonly introduction: string;
  readonly formerAddresses: readonly string[];
}
