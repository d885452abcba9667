import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PageSource } from "../../templates/parts/editorFacts.tsx";
import { readText } from "../content/files/readFile.ts";
import { fileStart } from "../content/problem.ts";
import { slugOf } from "../content/slug.ts";
import { readYaml } from "../content/yaml/yamlText.ts";
import type { PreviewState } from "./previewState.ts";

type Find = (name: string, desk: PreviewState) => readonly PageSource[];

/** What the pages of a section are made from, by the name behind it: `/topics/water/`. */
const sections: Readonly<Record<string, Find>> = {
  items: (slug, desk) => itemSources(slug, desk, "main > article"),
  issues(name, desk) {
    const issue = desk.shown.digest.issues.find(({ week }) => week.toLowerCase() === name);
    const items = issue?.items.map(({ slug }) => itemSources(slug, desk, `main article[id="${slug}"]`));
    return [
      ...fileSource(desk, `content/issues/${name.toUpperCase()}.md`, "main > .page-head"),
      ...(items ?? []).flat(),
    ];
  },
  topics: (id, desk) => [
    ...register("topics")(id, desk),
    ...fileSource(desk, `content/topics/${id}.md`, "main > .page-head"),
  ],
  organisations: register("organisations"),
  people: register("people"),
  series: register("series"),
};

/** What the page of a section is made from, and other pages that there is one of. */
const single: Readonly<Record<string, readonly string[]>> = {
  "/": ["_data/site.yaml"],
  "/about/": ["content/about.md", "_data/site.yaml"],
  "/topics/": ["_data/topics.yaml"],
  "/organisations/": ["_data/organisations.yaml", "_data/map.yaml"],
  "/people/": ["_data/people.yaml"],
  "/series/": ["_data/series.yaml"],
};

/** The files that the page at an address is made from, besides the items that it lists; they need not be right. */
export function sourcesOf(address: string, desk: PreviewState): readonly PageSource[] {
  const files = single[address];
  if (files) return files.flatMap((file) => fileSource(desk, file, "main"));
  const [, section = "", name = ""] = address.split("/");
  const find = Object.hasOwn(sections, section) ? sections[section] : undefined;
  return name && find ? find(name, desk) : [];
}

/** A wrong item is in no list of items, but its body or its problems are known. */
function itemSources(slug: string, { newest }: PreviewState, scope: string): PageSource[] {
  const { content, problems } = newest;
  const isIt = ({ file }: { readonly file: string }) =>
    file.startsWith("content/items/") && slugOf(file) === slug;
  const found =
    content.items.find((item) => item.slug === slug) ?? content.bodies.find(isIt) ?? problems.find(isIt);
  return found ? [{ file: found.file, scope, ...fileStart }] : [];
}

function fileSource({ root }: PreviewState, file: string, scope: string): PageSource[] {
  return existsSync(join(root, file)) ? [{ file, scope, ...fileStart }] : [];
}

/** Finds an entry by its id, and where it stands; only its file when that can't be read. */
function register(name: string): Find {
  return (id, desk) =>
    fileSource(desk, `_data/${name}.yaml`, "main > .page-head").map((source) => {
      const text = readText(desk.root, source.file);
      const yaml = typeof text === "string" ? readYaml(text) : [];
      if (Array.isArray(yaml) || !Array.isArray(yaml.value)) return source;
      const entry = yaml.value.findIndex((each: { id?: unknown } | null) => each?.id === id);
      return entry < 0 ? source : { ...source, ...yaml.positionOf([entry]), entry };
    });
}
