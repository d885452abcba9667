import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PageSource } from "../../templates/preview/editorFacts.tsx";
import { readText } from "../content/files/readFile.ts";
import { pageFileOf } from "../content/pages/pageNames.ts";
import { fileStart } from "../content/problem.ts";
import { decodeAddress } from "../content/siteAddresses.ts";
import { slugOf } from "../content/slug.ts";
import { readYaml } from "../content/yaml/yamlText.ts";
import { ownPageKinds } from "../digest/ownPageKinds.ts";
import type { PreviewState } from "./previewState.ts";

type Find = (name: string, state: PreviewState) => readonly PageSource[];

/** Finds the sources of a section's pages by the name in their address: `water` in `/topics/water/`. */
const sections: Readonly<Record<string, Find>> = {
  items: (slug, state) => itemSources(slug, state, "main > article"),
  issues(name, state) {
    const issue = state.shown.digest.issues.find(({ week }) => week.toLowerCase() === name);
    const items = issue?.items.map(({ slug }) => itemSources(slug, state, `main article[id="${slug}"]`));
    return [
      ...fileSource(state, `content/issues/${name.toUpperCase()}.md`, "main > .page-head"),
      ...(items ?? []).flat(),
    ];
  },
  topics: (id, state) => [
    ...register("topics")(id, state),
    ...fileSource(state, `content/topics/${id}.md`, "main > .page-head"),
  ],
  organisations: register("organisations"),
  people: register("people"),
  series: register("series"),
  stories: (id, state) => [
    ...register("storylines")(id, state),
    ...fileSource(state, `content/storylines/${id}.md`, "main > .page-head"),
  ],
  trackers: (id, state) => fileSource(state, `content/trackers/${id}.yaml`, "main > .page-head"),
};

/** Whether the pages of a section are built from files or entries of their own. */
export function hasOwnSources(section: string): boolean {
  return Object.hasOwn(sections, section);
}

/** The sources of single pages. */
const singlePages: Readonly<Record<string, readonly string[]>> = {
  "/": ["_data/site.yaml"],
  "/about/": ["content/about.md", "_data/site.yaml"],
  "/topics/": ["_data/topics.yaml"],
  "/organisations/": ["_data/organisations.yaml", "_data/map.yaml"],
  "/people/": ["_data/people.yaml"],
  "/series/": ["_data/series.yaml"],
  "/stories/": ["_data/storylines.yaml"],
};

/** The files that the page at an address is built from, even if they have errors. The items that a page lists are not among them. */
export function pageSourcesOf(address: string, state: PreviewState): readonly PageSource[] {
  const files = singlePages[address];
  if (files) return files.flatMap((file) => fileSource(state, file, "main"));
  const [, section = "", name = ""] = address.split("/");
  return name && hasOwnSources(section)
    ? (sections[section]?.(name, state) ?? [])
    : [...textPageSource(pageFileOf(decodeAddress(address)), state), ...templateSource(address, state)];
}

/** An item with errors is not in the list of items, but its body or its problems are known. */
function itemSources(slug: string, { newest }: PreviewState, scope: string): PageSource[] {
  const { content, problems } = newest;
  const isIt = ({ file }: { readonly file: string }) =>
    file.startsWith("content/items/") && slugOf(file) === slug;
  const found =
    content.items.find((item) => item.slug === slug) ?? content.bodies.find(isIt) ?? problems.find(isIt);
  return found ? [{ file: found.file, scope, ...fileStart }] : [];
}

/** The template of a page that the digest adds. */
function templateSource(address: string, { shown: { digest } }: PreviewState): PageSource[] {
  const found = ownPageKinds().find((kind) => kind.of(digest).some((each) => kind.address(each) === address));
  return found ? [{ file: found.file, scope: "main", ...fileStart }] : [];
}

/** A page of the digest's own. One with errors has problems. */
function textPageSource(file: string, { newest: { content, problems } }: PreviewState): PageSource[] {
  const isKnown = [...content.textPages, ...problems].some((each) => each.file === file);
  return isKnown ? [{ file, scope: "main", ...fileStart }] : [];
}

function fileSource({ root }: PreviewState, file: string, scope: string): PageSource[] {
  return existsSync(join(root, file)) ? [{ file, scope, ...fileStart }] : [];
}

/** Finds a register's entry and its position by its id, or only its file if that can't be read. */
function register(name: string): Find {
  return (id, state) =>
    fileSource(state, `_data/${name}.yaml`, "main > .page-head").map((source) => {
      const text = readText(state.root, source.file);
      const yaml = typeof text === "string" ? readYaml(text) : [];
      if (Array.isArray(yaml) || !Array.isArray(yaml.value)) return source;
      const entry = yaml.value.findIndex((each: { id?: unknown } | null) => each?.id === id);
      return entry < 0 ? source : { ...source, ...yaml.positionOf([entry]), entry };
    });
}
