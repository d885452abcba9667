import type { FunctionComponent } from "preact";
import type { Digest } from "../../src/digest/digest.ts";
import type { Shown } from "../pageTemplate.ts";

/** What the content of a page is rendered from: one of what `of` lists, or the digest. */
export interface ContentProps<T> {
  readonly each: T;
  readonly digest: Digest;
}

/** A kind of page: what it consists of, and how each page looks. */
export interface OwnPage<T> {
  /** What there is a page for. Without it, there is one page, of the whole digest. */
  readonly of?: (digest: Digest) => readonly T[];
  /** Where the page is: `/glossary/`. It begins and ends with a slash, and its first folder is none of Standfirst's. */
  readonly address: string | ((each: T) => string);
  readonly title: string | ((each: T) => string);
  /** A sentence for search engines and previews of links. */
  readonly description: string | ((each: T) => string);
  /**
   * All that the page shows. It is rendered again if any of this changes. Without it, the page is rendered whenever anything in the digest
   * changes, which is always right, and slow only for hundreds of pages.
   */
  readonly shows?: (each: T, digest: Digest) => readonly Shown[];
  /** The day on which the page last changed, for the sitemap. */
  readonly changed?: (each: T) => string | undefined;
  /** Whether the sitemap and search engines may list it; they do unless this is `false`. */
  readonly isListed?: boolean;
  /** Classes of the page's `body` element, for style sheets. */
  readonly className?: string;
  /** What is between the masthead and the footer: a component. */
  readonly content: FunctionComponent<ContentProps<T>>;
}

/** A kind of page of the digest's own, for `export default` in a file in `templates/pages/`. */
export function page<T = Digest>(kind: OwnPage<T>): OwnPage<T> {
  return kind;
}
