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
  /** Their paths below the output folder, with a leading slash: `/items/flood/index.html`. Only texts have several. */
  readonly files: (each: T) => readonly string[];
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

/** A template of other files. Its texts are written as they are. */
export interface TextModule {
  readonly data: TemplateData & { readonly isText: true };
  readonly default: (data: PageData) => Text | TextGroup;
}

/** A text: whole, or in parts, so that a large file is never in memory. */
export type Text = string | Iterable<string>;

/** The texts of several files, in the order of the files. */
export interface TextGroup {
  readonly texts: readonly Text[];
}

interface TemplateData {
  readonly kind: PageKindName | OutputFileName | typeof ownKind;
  readonly template: PageTemplate<unknown>;
  readonly pagination: { readonly alias: string };
}

/** Whether a template writes texts. */
export function isTextModule(module: PageModule): module is TextModule {
  return module.data.isText;
}

/** A page, and the files it is written to. */
export interface PlannedPage<T = unknown> {
  readonly files: readonly string[];
  readonly each: T;
}

/** Every page of a template, in order. The list is made once for each digest. */
export function plannedPages<T>(template: PageTemplate<T>, digest: Digest): readonly PlannedPage<T>[] {
  const known = plans.get(template) ?? new WeakMap<Digest, readonly PlannedPage[]>();
  plans.set(template, known);
  const planned =
    known.get(digest) ?? template.of(digest).map((each) => ({ each, files: template.files(each) }));
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
  return dataOf(name, alias, { of, files: (each) => [pageFile(address(each))], shows }, false);
}

/** The data of a template for a page that there is once. Unless `shows` is given, the page depends on all of the digest. */
export function singlePage(name: SinglePage, shows = allOf) {
  return pages(name, "digest", shows);
}

/** The data of a template for a kind of file. The template returns its text, or the parts of its text. */
export function files<A extends string, T>(
  name: OutputFileName,
  alias: A,
  { address, ...rest }: Omit<PageTemplate<T>, "files"> & { readonly address: (each: T) => string },
) {
  return fileGroups(name, alias, { ...rest, addresses: (each) => [address(each)] });
}

/** The data of a template that writes several files for each thing that it shows. They are planned together. */
export function fileGroups<A extends string, T>(
  name: OutputFileName,
  alias: A,
  { addresses, ...rest }: Omit<PageTemplate<T>, "files"> & { readonly addresses: (each: T) => string[] },
) {
  return dataOf(name, alias, { ...rest, files: (each) => addresses(each).map(decodeAddress) }, true);
}

/** The data of a template for a single file, which a digest may not need. The template returns its text. */
export function singleFile(
  name: SingleFile,
  shows = allOf,
  isNeeded: (digest: Digest) => boolean = () => true,
) {
  const of = (digest: Digest) => (isNeeded(digest) ? [digest] : []);
  return files(name, "digest", { of, address: () => outputFiles[name], shows });
}

/** The data of a template of the digest's own. */
export function ownPages<T>(template: PageTemplate<T>) {
  return dataOf(ownKind, "each", template, false);
}

/** What the page kinds of the digest's own are called. */
const ownKind = "own";

type NamesOf<K, T> = { [N in keyof K]: K[N] extends T ? N : never }[keyof K];
type SingleFile = NamesOf<typeof outputFiles, string>;
type SinglePage = { [N in PageKindName]: Digest extends PageOf<N> ? N : never }[PageKindName];

function allOf(_: Digest, { fingerprint }: Digest): readonly Shown[] {
  return [fingerprint];
}

/** Eleventy paginates `due`, one thing a page: the build passes there what has to be rendered (see `.eleventy.ts`). */
function dataOf<A extends string, T, IsText extends boolean>(
  kind: PageKindName | OutputFileName | typeof ownKind,
  alias: A,
  template: PageTemplate<T>,
  isText: IsText,
) {
  return {
    kind,
    template,
    isText,
    pagination: { data: "due", size: 1, alias },
    permalink: (data: { readonly [K in A]: T }) => template.files(data[alias])[0],
  };
}
