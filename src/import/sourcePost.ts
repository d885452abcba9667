import type { ReportLoss } from "./loss.ts";

/** What a newsletter or blog published at one time, as its source has it. Nothing in it is trusted. */
export interface SourcePost {
  /** The file or id in the source, for messages and to recognise the post in a later import: `_posts/2021-03-03-rain.md`. */
  readonly source: string;
  /** The path of its page on the old site, such as `/2021/03/03/rain.html`. */
  readonly address?: string | undefined;
  /** The last part of its address, if the source gives it. */
  readonly slug?: string | undefined;
  /** Other paths that led to it. */
  readonly formerAddresses: readonly string[];
  /** The date as the source writes it, with or without a time. */
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  /** The number of the issue. */
  readonly number?: string | undefined;
  /** A sentence or two that sums it up. */
  readonly summary?: string | undefined;
  readonly text: SourceText;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  /** The picture that stands for all of it. */
  readonly picture?: SourcePicture | undefined;
  /** Whether its writer had not published it. */
  readonly isDraft: boolean;
}

/** The text of a post, and the number of lines above it in its file. */
export interface SourceText {
  readonly format: "markdown" | "html";
  readonly text: string;
  readonly linesBefore: number;
  /** Whether it is a note of Obsidian, in which `[[rain]]` is a link and `%%rain%%` a comment. */
  readonly isNote?: boolean;
}

/** A picture: its address as the source writes it. */
export interface SourcePicture {
  readonly src: string;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
}

/** A kind of source. */
export interface Reader {
  /** What `--as` calls it: `jekyll`. */
  readonly name: string;
  /** What a message calls it: "a Jekyll site". */
  readonly label: string;
  /** Whether the file or folder at an absolute path is of this kind. The first reader that says so reads it. */
  recognises(path: string): boolean;
  /** Makes a folder that `read` and `pictureFile` get instead, if pictures have to be taken out of files first. */
  prepare?(path: string): Promise<string>;
  /** Reads the posts, in any order. Reports each file that gives none with the kind `no-item`. Throws a Failure if nothing can be read. */
  read(path: string, report: ReportLoss): AsyncIterable<SourcePost>;
  /** The file of a picture below the source's folder, by its address as a post writes it; undefined if it is elsewhere or missing. */
  pictureFile?(path: string, post: SourcePost, address: string): string | undefined;
}

/** In bytes or characters: no post is longer, and reading what is would take too long. */
const longestPost = 2_000_000;

/** Why a text of this size can't be that of a post, as the end of a sentence; undefined if it can. */
export function whyTooLarge(size: number): string | undefined {
  if (size <= longestPost) return undefined;
  return `it has ${Math.ceil(size / 1_000_000)} MB, and no post has more than ${longestPost / 1_000_000}`;
}
