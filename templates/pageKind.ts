import type { Digest, Fingerprinted } from "../src/digest/digest.ts";
import type { FixedFile } from "../src/digest/pageList.ts";
import type { PageData } from "./renderContext.ts";

/** Something that a page shows, and that is told from others by its mark or by itself. */
export type Shown = Fingerprinted | string | number | undefined;

/** Pages of one kind: which there are, where each is written to, and all that it shows. */
export interface PageKind<T> {
  readonly of: (digest: Digest) => readonly T[];
  /** Below the output, with a slash before it: `/items/flood/index.html`. */
  readonly file: (each: T) => string;
  /**
   * A page is rendered anew when any of this, the site's fields, the assets or the code differ from when it was last
   * rendered: what is missing here would leave it as it was.
   */
  readonly shows: (each: T, digest: Digest) => readonly Shown[];
}

/** A page of a kind, and the file that it is written to. */
export interface PlannedPage<T = unknown> {
  readonly file: string;
  readonly each: T;
}

/** Every page of a kind, in order; listed once for a digest. */
export function plannedPages<T>(kind: PageKind<T>, digest: Digest): readonly PlannedPage<T>[] {
  const known = plans.get(kind) ?? new WeakMap<Digest, readonly PlannedPage[]>();
  plans.set(kind, known);
  const planned = known.get(digest) ?? kind.of(digest).map((each) => ({ each, file: kind.file(each) }));
  known.set(digest, planned);
  return planned as readonly PlannedPage<T>[];
}

const plans = new WeakMap<object, WeakMap<Digest, readonly PlannedPage[]>>();

/** What Eleventy is told of a kind of page: it gives each page that is due to its template, under the name `alias`. */
export function pages<A extends string, T>(alias: A, kind: PageKind<T>) {
  return {
    kind,
    pagination: {
      data: "edition.digest.years",
      size: 1,
      alias,
      before: (_: unknown, { edition }: PageData) =>
        plannedPages(kind, edition.digest).flatMap(({ file, each }) => (edition.isDue(file) ? [each] : [])),
    },
    permalink: (data: PageData & { readonly [K in A]: T }) => kind.file(data[alias]),
  };
}

/** Files that there is one of, and that readers are not sent to. */
type UnlistedFile = "/404.html" | "/_headers" | "/feeds.opml" | "/robots.txt";

/** A page that there is one of. It shows `shows` or, where nothing is said, something of the whole digest. */
export function onePage(
  file: FixedFile | UnlistedFile,
  shows: PageKind<Digest>["shows"] = ({ mark }) => [mark],
) {
  return pages("whole", { of: (digest) => [digest], file: () => file, shows });
}

/** What the template of a kind exports. */
export interface PageModule {
  readonly data: { readonly kind: PageKind<unknown> };
  readonly default: unknown;
}
