import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Assets } from "../../templates/renderContext.ts";
import { palettesOf } from "../content/colours/palettesOf.ts";
import { readPictures } from "../content/pictures/readPictures.ts";
import type { SiteFields } from "../content/schema/index.ts";
import { isFolder } from "../files/fileStats.ts";
import { libraryFolder } from "../folders.ts";
import { bundle } from "./bundle.ts";
import { coloursCss } from "./styles/coloursCss.ts";
import { iconSvg } from "./styles/iconSvg.ts";

const fontPackage = libraryFolder("@fontsource-variable/newsreader");

/**
 * Writes the files that pages load into `output`: style, fonts and the scripts of the search, of downloads, of sharing and of tables, bundled, minified and named after their
 * content, and the pictures of the digest at `root`. Returns their addresses. `site` has its colours, and `basePath` is the path that it is published under.
 */
export async function writeAssets(
  root: string,
  output: string,
  site: SiteFields,
  basePath: string,
): Promise<Assets> {
  const palettes = palettesOf(site);
  const colours = { "colours.css": coloursCss(palettes) };
  const folder = join(output, "assets");
  mkdirSync(folder, { recursive: true });
  const font = copyFont(folder, "newsreader-latin-wght-normal.woff2");
  const italic = copyFont(folder, "newsreader-latin-wght-italic.woff2");
  const style = await bundle("templates/styles/main.css", basePath, colours);
  const feedStyle = await bundle("templates/styles/feed.css", "", colours);
  const search = await bundle("src/browser/search/mountSearch.tsx", basePath);
  const downloads = await bundle("src/browser/search/downloads/saveDownload.ts", basePath);
  const share = await bundle("src/browser/share/main.ts");
  const tables = await bundle("src/browser/tables/main.ts");
  writeFileSync(join(folder, "icon.svg"), iconSvg(palettes.light));
  copyPictures(root, output);
  return {
    font,
    style: writeNamed(folder, "style", "css", withFonts(style, basePath + font, basePath + italic)),
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

function withFonts(style: string, font: string, italic: string): string {
  return style.replace("newsreader.woff2", font).replace("newsreader-italic.woff2", italic);
}

function copyFont(folder: string, name: string): string {
  const [stem = name] = name.split(".");
  return writeNamed(folder, stem, "woff2", readFileSync(join(fontPackage, "files", name)));
}

function writeNamed(folder: string, stem: string, ending: string, content: string | Buffer): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const name = `${stem}-${hash}.${ending}`;
  writeFileSync(join(folder, name), content);
  return `/assets/${name}`;
}
