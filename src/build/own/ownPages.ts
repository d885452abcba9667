import { ownPageKind, ownTemplate } from "../../../templates/own/ownTemplate.tsx";
import type { OwnPage } from "../../../templates/own/page.ts";
import type { PageModule, Shown } from "../../../templates/pageTemplate.ts";
import type { Digest } from "../../digest/digest.ts";
import { addOwnPageKinds } from "../../digest/ownPageKinds.ts";
import { Failure } from "../../failure.ts";
import { ownConfig, ownPages, ownParts } from "../../ownCode.ts";

/** What there must be in an own page, with the types that are allowed. */
const required = {
  address: ["string", "function"],
  title: ["string", "function"],
  description: ["string", "function"],
  content: ["function"],
};

let kinds: Promise<ReadonlyMap<string, OwnPage<unknown>>> | undefined;

/**
 * Loads the digest's own page kinds, so that the sitemap and the check of links know them. Each process does so before it reads a digest.
 * Throws a Failure that names the file if one is not as `page` makes it, or if the configuration is not as `defineConfig` makes it.
 */
export async function loadOwnPages(): Promise<void> {
  checkConfig();
  const loaded = await ownKinds();
  addOwnPageKinds([...loaded].map(([file, kind]) => ({ file, ...ownPageKind(kind) })));
}

/** The templates of the digest's own page kinds, by their files. */
export async function ownTemplates(): Promise<ReadonlyMap<string, PageModule>> {
  return new Map([...(await ownKinds())].map(([file, kind]) => [templateName(file), ownTemplate(kind)]));
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

function ownKinds(): Promise<ReadonlyMap<string, OwnPage<unknown>>> {
  kinds ??= loadKinds();
  return kinds;
}

async function loadKinds(): Promise<ReadonlyMap<string, OwnPage<unknown>>> {
  const entries = Object.entries(ownPages).map(async ([name, load]): Promise<[string, OwnPage<unknown>]> => {
    const file = `templates/pages/${name}`;
    return [file, checked(file, (await load()).default)];
  });
  return new Map(await Promise.all(entries));
}

function checked(file: string, kind: unknown): OwnPage<unknown> {
  const fields = (typeof kind === "object" && kind !== null ? kind : {}) as Record<string, unknown>;
  const missing = Object.entries(required).filter(([name, types]) => !types.includes(typeof fields[name]));
  if (missing.length > 0)
    throw new Failure(
      `${file}:1:1: error: The page has no ${missing.map(([name]) => `\`${name}\``).join(", ")}. Write \`export default page({ address, title, description, content })\`. docs/own-templates.md explains each.`,
    );
  return fields as unknown as OwnPage<unknown>;
}

function checkConfig(): void {
  const wrong = Object.entries(ownConfig).find(
    ([name, value]) => !["markdown", "eleventy"].includes(name) || typeof value !== "function",
  );
  if (wrong)
    throw new Failure(
      `standfirst.config.ts:1:1: error: \`${wrong[0]}\` is not a setting. The settings are the functions \`markdown\` and \`eleventy\`.`,
    );
}
