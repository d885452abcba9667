import { decodeAddress, pageFile } from "../src/content/siteAddresses.ts";
import type { Digest, Fingerprinted } from "../src/digest/digest.ts";
import { type OutputFileName, outputFiles } from "../src/digest/outputFiles.ts";
import { type PageKind, type PageKindName, type PageOf, pageKinds } from "../src/digest/pageKinds.ts";
import type { PageData } from "./renderContext.ts";

/** Something that a page shows. It is compared by its fingerprint, or by its value if it has none. */
export type Shown = Fingerprinted | string | number | undefined;

/** The pages or other files that a template writes. */
export interface PageTemplate<T> {
  readonly of: (digest: Digest) => readonly T[];
  /** The path below the output folder, with a leading slash: `/items/flood/index.html`. */
  readonly file: (each: T) => string;
  /**
   * A page is rendered again if any of this has changed since the last build, or the site's fields, the assets or the code. A page
   * goes stale if it shows something that is not listed here.
   */
  readonly shows: (each: T, digest: Digest) => readonly Shown[];
}

/** What a template exports: `data` comes from `pages`, `files`, `singlePage` or `singleFile`. */
export type PageModule = MarkupModule | TextModule;

/** A template of pages in HTML, which Eleventy renders. */
interface MarkupModule {
  readonly data: TemplateData & { readonly isText: false };
  readonly default: unknown;
}

/** A template of other files. Its text is written as it is: whole, or in parts, so that a large file is never in memory. */
export interface TextModule {
  readonly data: TemplateData & { readonly isText: true };
  readonly default: (data: PageData) => string | Iterable<string>;
}

interface TemplateData {
  readonly kind: PageKindName | OutputFileName;
  readonly template: PageTemplate<unknown>;
  readonly pagination: { readonly alias: string };
}

/** Whether a template writes texts. */
export function isTextModule(module: PageModule): module is TextModule {
  return module.data.isText;
}

/** A page, and the file it is written to. */
export interface PlannedPage<T = unknown> {
  readonly file: string;
  readonly each: T;
}

/** Every page of a template, in order. The list is made once for each digest. */
export function plannedPages<T>(template: PageTemplate<T>, digest: Digest): readonly PlannedPage<T>[] {
  const known = plans.get(template) ?? new WeakMap<Digest, readonly PlannedPage[]>();
  plans.set(template, known);
  const planned =
    known.get(digest) ?? template.of(digest).map((each) => ({ each, file: template.file(each) }));
  known.set(digest, planned);
  return planned as readonly PlannedPage<T>[];
}

const plans = new WeakMap<object, WeakMap<Digest, readonly PlannedPage[]>>();

/** The data of a template for a kind of page. The template gets each page under the name `alias`. */
export function pages<N extends PageKindName, A extends string>(
  name: N,
  alias: A,
  shows: PageTemplate<PageOf<N>>["shows"],
) {
  // TypeScript does not see that a row's pages are those of its name.
  const { of, address } = pageKinds[name] as unknown as PageKind<PageOf<N>>;
  return dataOf(name, alias, { of, file: (each) => pageFile(address(each)), shows }, false);
}

/** The data of a template for a page that there is once. Unless `shows` is given, the page depends on all of the digest. */
export function singlePage(name: SinglePage, shows = allOf) {
  return pages(name, "digest", shows);
}

/** The data of a template for a kind of file. The template returns its text, or the parts of its text. */
export function files<A extends string, T>(
  name: OutputFileName,
  alias: A,
  { address, ...rest }: Omit<PageTemplate<T>, "file"> & { readonly address: (each: T) => string },
) {
  return dataOf(name, alias, { ...rest, file: (each) => decodeAddress(address(each)) }, true);
}

/** The data of a template for a single file. The template returns its text. */
export function singleFile(name: SingleFile, shows = allOf) {
  return files(name, "digest", { of: (digest) => [digest], address: () => outputFiles[name], shows });
}

type NamesOf<K, T> = { [N in keyof K]: K[N] extends T ? N : never }[keyof K];
type SingleFile = NamesOf<typeof outputFiles, string>;
type SinglePage = { [N in PageKindName]: Digest extends PageOf<N> ? N : never }[PageKindName];

function allOf(_: Digest, { fingerprint }: Digest): readonly Shown[] {
  return [fingerprint];
}

/** Eleventy paginates `due`, one thing a page: the build passes there what has to be rendered (see `.eleventy.ts`). */
function dataOf<A extends string, T, IsText extends boolean>(
  kind: PageKindName | OutputFileName,
  alias: A,
  template: PageTemplate<T>,
  isText: IsText,
) {
  return {
    kind,
    template,
    isText,
    pagination: { data: "due", size: 1, alias },
    permalink: (data: { readonly [K in A]: T }) => template.file(data[alias]),
  };
}
