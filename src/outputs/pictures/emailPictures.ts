import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheVersion } from "../../cache/invalidation.ts";
import { palettesOf } from "../../content/colours/palettesOf.ts";
import type { BodyNode } from "../../content/markdown/bodyTree.ts";
import type { PictureSize } from "../../content/pictures/pictureSize.ts";
import { drawingFile, pictureAddress, pictureFile } from "../../content/siteAddresses.ts";
import type { Digest, Issue, Item } from "../../digest/digest.ts";
import { figureSoFar } from "../../digest/figures/figureSoFar.ts";
import { valuesByDate } from "../../digest/figures/figureWords.ts";
import { fingerprint } from "../../digest/fingerprint.ts";
import { attempt } from "../../files/attempt.ts";
import { type BrandFonts, brandFonts } from "../brand/brandFonts.ts";
import { emailLogo } from "../brand/emailLogo.ts";
import { logoPicture } from "../brand/logoPicture.ts";
import { chartAddress, chartPictureWidth, chartSvg } from "./chartPicture.ts";
import { pictureKey, type SitePicture } from "./drawPictures.ts";
import { hasWords } from "./hasWords.ts";

/** How wide and high pictures are at most, in pixels: twice the width of an email's text, for sharp screens. */
const most = { width: 1104, height: 2208 };

/** What pictures of emails are made with. */
type Publication = Pick<Digest, "site" | "language" | "brand">;

/** A picture that may have been drawn before. */
export interface PlannedPicture {
  readonly address: string;
  /** Stands for all that it is drawn from. */
  readonly key: string;
  /** The picture itself; undefined if it has words that need letters which the fonts lack. */
  readonly make: () => SitePicture | undefined;
}

/** The logo, charts and drawings of some issues' emails, which show them as PNG, because email programs don't show SVG. `root` is the digest's folder. */
export function emailPictures(digest: Publication, issues: readonly Issue[], root: string): SitePicture[] {
  return planEmailPictures(digest, issues, root).flatMap(({ make }) => make() ?? []);
}

/** The same pictures, without the work of making the charts. */
export function planEmailPictures(
  digest: Publication,
  issues: readonly Issue[],
  root: string,
): PlannedPicture[] {
  const logo = logoPicture(digest.brand, root);
  const fonts = brandFonts(digest.brand, root);
  const items = issues.flatMap((issue) => issue.items);
  const bodies = [
    ...items.map(({ body }) => body),
    ...issues.flatMap(({ introduction }) => introduction ?? []),
  ];
  const drawings = new Map([
    ...bodies.filter(({ pictures }) => pictures.length > 0).flatMap(({ tree }) => drawingsIn(tree)),
    ...[...items, ...issues].flatMap(drawingOf),
  ]);
  const pictures = [
    ...(logo ? [emailLogo(logo, palettesOf(digest.site).light)] : []),
    ...[...drawings].flatMap(([file, size]) => readDrawing(root, file, size)),
  ];
  const publication = fingerprint(digest.site, fonts, cacheVersion("pages"));
  return [...pictures.map(planned), ...items.flatMap((item) => chartsOf(item, digest, fonts, publication))];
}

/** A picture that is made already. */
export function planned(picture: SitePicture): PlannedPicture {
  return { address: picture.address, key: pictureKey(picture), make: () => picture };
}

function chartsOf(
  item: Item,
  { site, language }: Publication,
  { fonts, text }: BrandFonts,
  publication: string,
): PlannedPicture[] {
  return item.figures.flatMap((figure) => {
    const series = figureSoFar(item, figure);
    if (series === undefined || valuesByDate(series.points).length < 2) return [];
    const address = chartAddress(item, series);
    const points = series.points.map(({ date, value, of }) => [date, value, of]);
    const make = () => {
      const chart = chartSvg(series, language, palettesOf(site).light, text);
      if (chart === undefined) return undefined;
      const size = { width: 2 * chartPictureWidth, height: 2 * chart.height };
      return { address, svg: Buffer.from(chart.svg), fonts, ...size };
    };
    return { address, key: fingerprint(publication, series.label, series.unit, points), make };
  });
}

type FileAndSize = readonly [file: string, size: PictureSize];

function drawingOf({ image, imageSize }: Pick<Item, "image" | "imageSize">): FileAndSize[] {
  return image && imageSize && isDrawing(image.src) ? [[image.src, imageSize]] : [];
}

/** The drawings in a text. Those without a size are left out: nobody knows their shape. */
function drawingsIn(nodes: readonly BodyNode[]): FileAndSize[] {
  return nodes.flatMap((node): FileAndSize[] => {
    if (typeof node === "string") return [];
    const { tag, attributes: { src = "", width, height } = {}, children = [] } = node;
    if (tag !== "img") return drawingsIn(children);
    const file = isDrawing(src) ? pictureFile(src) : undefined;
    const size = { width: Number(width), height: Number(height) };
    return file !== undefined && size.width > 0 && size.height > 0 ? [[decodeURIComponent(file), size]] : [];
  });
}

function isDrawing(file: string): boolean {
  return /\.svg$/i.test(file);
}

/** Drawings with words are left out, because their fonts are not those of this machine. */
function readDrawing(root: string, file: string, { width, height }: PictureSize): SitePicture[] {
  const svg = attempt(() => readFileSync(join(root, "content/images", file)));
  if (svg === undefined || hasWords(svg)) return [];
  const scale = Math.min(most.width / width, most.height / height);
  const address = drawingFile(pictureAddress(file));
  return [
    { address, svg, width: Math.round(width * scale), height: Math.max(1, Math.round(height * scale)) },
  ];
}
