import { readYamlPositions } from "../items/frontMatterPositions.ts";
import type { BodyLink } from "../markdown/body.ts";
import type { SiteFields } from "../schema/index.ts";

/** The addresses in `navigation`, `footer` and `subscribe` of `_data/site.yaml`, with their positions. `root` is the digest's folder. */
export function siteLinks(site: SiteFields, root: string): BodyLink[] {
  const links = (["navigation", "footer"] as const).flatMap((field) =>
    (site[field] ?? []).flatMap((entry, index) =>
      typeof entry === "string" ? [] : [{ href: entry.address, path: [field, index, "address"] }],
    ),
  );
  if (site.subscribe) links.push({ href: site.subscribe.privacy, path: ["subscribe", "privacy"] });
  if (links.length === 0) return [];
  const yaml = readYamlPositions(root, "_data/site.yaml");
  return links.map(({ href, path }) => ({ href, ...yaml.positionOf(path) }));
}
