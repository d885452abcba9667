import type { PageKind } from "./pageKinds.ts";

/** A kind of page of the digest's own, and the file of its template. */
export interface OwnPageKind extends PageKind<unknown> {
  readonly file: string;
}

let kinds: readonly OwnPageKind[] = [];

/** The page kinds of the digest's own. The sitemap and the check of links list them after Standfirst's. */
export function ownPageKinds(): readonly OwnPageKind[] {
  return kinds;
}

/** Adds the digest's own page kinds, once, when a command starts. */
export function addOwnPageKinds(added: readonly OwnPageKind[]): void {
  kinds = added;
}
