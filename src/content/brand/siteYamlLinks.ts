import type { ItemSource } from "../items/checkReferences.ts";
import type { BodyLink } from "../markdown/body.ts";
import type { SiteFields } from "../schema/index.ts";
import { readableSettings } from "../subscribe/readableSettings.ts";

/** An address in `_data/site.yaml`. */
export interface SiteYamlLink extends BodyLink {
  /** Whether it is that of the page on privacy, which forms to subscribe link to. */
  readonly isPrivacy: boolean;
}

/** The addresses in `navigation`, `footer` and `subscribe` of `_data/site.yaml`, with their positions. */
export function siteYamlLinks(site: SiteFields, { yaml }: ItemSource): SiteYamlLink[] {
  const links = (["navigation", "footer"] as const).flatMap((field) =>
    (site[field] ?? []).flatMap((entry, index) =>
      typeof entry === "string"
        ? []
        : [{ href: entry.address, path: [field, index, "address"], isPrivacy: false }],
    ),
  );
  const privacy = readableSettings(yaml().value)?.privacy;
  if (privacy) links.push({ href: privacy, path: ["subscribe", "privacy"], isPrivacy: true });
  return links.map(({ path, ...link }) => ({ ...link, ...yaml().positionOf(path) }));
}
