import { checkPicture, type ItemSource } from "../items/checkReferences.ts";
import type { Picture, Pictures } from "../pictures/readPictures.ts";
import { errorAt, type Finding } from "../problem.ts";
import type { SiteFields } from "../schema/index.ts";
import { pathText } from "../schema/schemaPaths.ts";
import type { Path } from "../yaml/yamlNodes.ts";

/** The files of a logo that programs can draw on cards and in emails, and those of an icon that browsers show. */
const logoFile = /\.(svg|png|jpe?g)$/i;
const iconFile = /\.(svg|png)$/i;

/** Errors for a logo or an icon that is missing, of a kind that can't be used, or without a size. `site` is `_data/site.yaml`. */
export function brandFindings({ logo, icon }: SiteFields, pictures: Pictures, site: ItemSource): Finding[] {
  const at = (path: Path, target: string, message: string, hint: string) =>
    errorAt(site.yaml().positionOf(path), message, hint, { field: pathText(path), value: target });
  const check = (path: Path, target: string | undefined, endings: RegExp, wanted: string): Finding[] => {
    if (target === undefined) return [];
    const findings = checkPicture({ kind: "picture", target, path }, site, pictures);
    if (findings.length > 0) return findings;
    const name = pathText(path);
    if (!endings.test(target))
      return [
        at(
          path,
          target,
          `\`${name}\` is \`${target}\`, but must be ${wanted}.`,
          "Save the picture as one of these.",
        ),
      ];
    const picture = pictures.get(target);
    return picture?.isPublished && picture.size === undefined
      ? [at(path, target, `\`${target}\` has no width and height.`, sizeHint(picture))]
      : [];
  };
  const findings = [
    ...check(["logo", "src"], logo?.src, logoFile, "an SVG, PNG or JPEG"),
    ...check(["logo", "dark"], logo?.dark, logoFile, "an SVG, PNG or JPEG"),
    ...check(["icon"], icon, iconFile, "an SVG or PNG"),
  ];
  const size = icon === undefined ? undefined : pictures.get(icon)?.size;
  if (findings.length > 0 || icon === undefined || size === undefined || size.width === size.height)
    return findings;
  const message = `\`${icon}\` is ${size.width} by ${size.height} pixels, but an icon must be square.`;
  return [at(["icon"], icon, message, "Save it with the same width and height.")];
}

function sizeHint({ file }: Picture): string {
  return /\.svg$/i.test(file)
    ? "Add a `viewBox`, or a `width` and a `height`, to its first element."
    : "Save the picture again.";
}
