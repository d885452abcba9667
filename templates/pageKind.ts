import type { Digest, Fingerprinted } from "../src/digest/digest.ts";
import type { FixedFile } from "../src/digest/pageList.ts";
import type { PageData } from "./renderContext.ts";

/** Something that a page shows. It is compared by its fingerprint, or by its value if it has none. */
export type Shown = Fingerprinted | string | number | undefined;

/** A kind of page: which pages there are, where each is written, and everything it shows. */
export interface PageKind<T> {
  readonly of: (digest: Digest) => readonly T[];
  /** The path below the output folder, with a leading slash: `/items/flood/index.html`. */
  readonly file: (each: T) => string;
  /**
   * A page is rendered again if any of this has changed since the last build, or the site's fields, the assets or the code. A page
   * goes stale if it shows something that is not listed here.
   */
  readonly shows: (each: T, digest: Digest) => readonly Shown[];
}

/** A page, and the file it is written to. */
export interface PlannedPage<T = unknown> {
  readonly file: string;
  readonly each: T;
}

/** Every page of a kind, in order. The list is made once for each digest. */
export function plannedPages<T>(kind: PageKind<T>, digest: Digest): readonly PlannedPage<T>[] {
  const known = plans.get(kind) ?? new WeakMap<Digest, readonly PlannedPage[]>();
  plans.set(kind, known);
  const planned = known.get(digest) ?? kind.of(digest).map((each) => ({ each, file: kind.file(each) }));
  known.set(digest, planned);
  return planned as readonly PlannedPage<T>[];
}

const plans = new WeakMap<object, WeakMap<Digest, readonly PlannedPage[]>>();

/** The data of a template: Eleventy passes each page that is due to the template, under the name `alias`. */
export function pages<A extends string, T>(alias: A, kind: PageKind<T>) {
  return {
    kind,
    pagination: {
      data: "context.digest.years",
      size: 1,
      alias,
      before: (_: unknown, { context }: PageData) =>
        plannedPages(kind, context.digest).flatMap(({ file, each }) => (context.isDue(file) ? [each] : [])),
    },
    permalink: (data: PageData & { readonly [K in A]: T }) => kind.file(data[alias]),
  };
}

/** Single files that no page lists. */
type UnlistedFile = "/404.html" | "/_headers" | "/feeds.opml" | "/robots.txt";

/** The data of a template for a single page. Unless `shows` is given, the page depends on the whole digest. */
export function onePage(
  file: FixedFile | UnlistedFile,
  shows: PageKind<Digest>["shows"] = ({ mark }) => [mark],
) {
  return pages("digest", { of: (digest) => [digest], file: () => file, shows });
}

/** What a template exports. */
export interface PageModule {
  readonly data: { readonly kind: PageKind<unknown> };
  readonly default: unknown;
}
