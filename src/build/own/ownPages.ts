import { ownPageKind, ownTemplate } from "../../../templates/own/ownTemplate.tsx";
import type { PageModule, Shown } from "../../../templates/pageTemplate.ts";
import type { Digest } from "../../digest/digest.ts";
import { addOwnPageKinds } from "../../digest/ownPageKinds.ts";
import { type OwnError, ownParts } from "../../ownCode.ts";
import { ownCode } from "./loadOwnCode.ts";

/**
 * Loads the digest's own page kinds, so that the sitemap and the check of links know them. Each process does so before it reads a digest.
 * Returns the mistakes in the digest's own code.
 */
export async function loadOwnPages(): Promise<readonly OwnError[]> {
  const { kinds, errors } = await ownCode();
  addOwnPageKinds([...kinds].map(([file, kind]) => ({ file, ...ownPageKind(kind) })));
  return errors;
}

/** The templates of the digest's own page kinds, by their files. */
export async function ownTemplates(): Promise<ReadonlyMap<string, PageModule>> {
  return new Map([...(await ownCode()).kinds].map(([file, kind]) => [templateName(file), ownTemplate(kind)]));
}

/** What a part that replaces one of Standfirst's may export besides its components. */
interface OwnPart {
  readonly shows?: (digest: Digest) => readonly Shown[];
}

/**
 * What the parts that replace Standfirst's show on any page. One that does not say so may show all of the digest, and then every page is
 * rendered again after each change.
 */
export async function shownByParts(digest: Digest): Promise<readonly Shown[]> {
  const parts = await Promise.all(Object.values(ownParts).map((load) => load() as Promise<OwnPart>));
  return parts.flatMap(({ shows = () => [digest.fingerprint] }) => shows(digest));
}

/** Eleventy knows templates by the end of their names. */
function templateName(file: string): string {
  return `own/${file.replace(/\.tsx?$/, ".11ty.tsx")}`;
}
