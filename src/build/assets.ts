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
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { Assets } from "../../templates/renderContext.ts";
import { readPictures } from "../content/pictures/readPictures.ts";
import { isFolder } from "../files/fileStats.ts";
import { sourcesFolder } from "../projectFolder.ts";
import { bundle } from "./bundle.ts";

const fontPackage = createRequire(import.meta.url).resolve("@fontsource-variable/newsreader/package.json");

/**
 * Writes the files that pages load into `output`: style, fonts and the scripts of the search, of downloads, of sharing and of tables, bundled, minified and named after their
 * content, and the pictures of the digest at `root`. Returns their addresses. `basePath` is the path that the site is published under.
 */
export async function writeAssets(root: string, output: string, basePath: string): Promise<Assets> {
  const folder = join(output, "assets");
  mkdirSync(folder, { recursive: true });
  const font = copyFont(folder, "newsreader-latin-wght-normal.woff2");
  const italic = copyFont(folder, "newsreader-latin-wght-italic.woff2");
  const style = await bundle("templates/styles/main.css", basePath);
  const feedStyle = await bundle("templates/styles/feed.css");
  const search = await bundle("src/browser/search/mountSearch.tsx", basePath);
  const downloads = await bundle("src/browser/search/downloads/saveDownload.ts", basePath);
  const share = await bundle("src/browser/share/main.ts");
  const tables = await bundle("src/browser/tables/main.ts");
  copyFileSync(join(sourcesFolder, "templates/icon.svg"), join(folder, "icon.svg"));
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
  return writeNamed(folder, stem, "woff2", readFileSync(join(fontPackage, "../files", name)));
}

function writeNamed(folder: string, stem: string, ending: string, content: string | Buffer): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const name = `${stem}-${hash}.${ending}`;
  writeFileSync(join(folder, name), content);
  return `/assets/${name}`;
}
