import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Assets } from "../../templates/renderContext.ts";
import { palettesOf } from "../content/colours/palettesOf.ts";
import { readPictures } from "../content/pictures/readPictures.ts";
import { defaultIconFile } from "../content/siteAddresses.ts";
import type { Digest } from "../digest/digest.ts";
import { isFolder } from "../files/fileStats.ts";
import { bundle } from "./bundle.ts";
import { writeFonts } from "./fonts/writeFonts.ts";
import { ownStyle } from "./own/ownStyle.ts";
import { coloursCss } from "./styles/coloursCss.ts";
import { iconSvg } from "./styles/iconSvg.ts";

/**
 * Writes the files that pages load into `output`: style, fonts and the scripts of the search, of downloads, of sharing and of tables, bundled, minified and named after their
 * content, and the pictures of the digest at `root`. Returns their addresses. `digest` has its colours, fonts and language, and `basePath` is the path that it is published under.
 */
export async function writeAssets(
  root: string,
  output: string,
  digest: Pick<Digest, "site" | "brand" | "language">,
  basePath: string,
): Promise<Assets> {
  const folder = join(output, "assets");
  mkdirSync(folder, { recursive: true });
  const { language } = digest;
  const colours = { "colours.css": coloursCss(palettesOf(digest.site)) };
  const write = (name: string, content: Buffer) => writeNamed(folder, name, "woff2", content);
  const fonts = await writeFonts(digest.brand.fonts, root, write);
  const styles = { ...colours, "fonts.css": withPath(fonts.css, basePath) };
  const [usual, own, printStyle, feedStyle, search, downloads, share, tables] = await Promise.all([
    bundle("templates/styles/main.css", { path: basePath, styles }),
    ownStyle(basePath),
    bundle("templates/styles/print.css", { path: basePath }),
    bundle("templates/styles/feed.css", { styles: colours }),
    bundle("src/browser/search/mountSearch.tsx", { path: basePath, language }),
    bundle("src/browser/search/downloads/saveDownload.ts", { path: basePath, language }),
    bundle("src/browser/share/main.ts", { language }),
    bundle("src/browser/tables/main.ts", { language }),
  ]);
  if (digest.brand.icon.address === defaultIconFile)
    writeFileSync(join(output, defaultIconFile), iconSvg(palettesOf(digest.site).light));
  copyPictures(root, output);
  return {
    fonts: fonts.preloads,
    style: writeNamed(folder, "style", "css", usual + own),
    printStyle: writeNamed(folder, "print", "css", printStyle),
    feedStyle: writeNamed(folder, "feed", "css", feedStyle),
    search: writeNamed(folder, "search", "js", search),
    downloads: writeNamed(folder, "downloads", "js", downloads),
    share: writeNamed(folder, "share", "js", share),
    tables: writeNamed(folder, "tables", "js", tables),
  };
}

/**
 * Copies the pictures of the digest that may be published, and removes all others from the output. Each is checked again, because it
 * may have changed since the digest was loaded.
 */
export function copyPictures(root: string, output: string): void {
  const pictures = readPictures(root, () => {});
  const folder = join(output, "images");
  for (const name of existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [])
    if (!isFolder(join(folder, name)) && !pictures.get(name.replaceAll(sep, "/"))?.isPublished)
      rmSync(join(folder, name));
  for (const [name, { file, isPublished }] of pictures) {
    if (!isPublished) continue;
    const target = join(folder, name);
    mkdirSync(dirname(target), { recursive: true });
    // A read-only file can be removed but not overwritten.
    rmSync(target, { recursive: true, force: true });
    copyFileSync(join(root, file), target);
  }
}

/** The style with the path that the site is published under before the address of each font. */
function withPath(css: string, basePath: string): string {
  return css.replaceAll('url("/', `url("${basePath}/`);
}

function writeNamed(folder: string, stem: string, ending: string, content: string | Buffer): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const name = `${stem}-${hash}.${ending}`;
  writeFileSync(join(folder, name), content);
  return `/assets/${name}`;
}
