import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { coloursCss } from "../../src/build/styles/coloursCss.ts";
import { iconSvg } from "../../src/build/styles/iconSvg.ts";
import { standardPalettes } from "../../src/content/colours/palette.ts";
import {
  type GeneratedDigest,
  picturesFolder,
  project,
  withFrontMatter,
  writerBelow,
} from "../digest/generate.ts";
import { datePages } from "./dates.ts";
import { itemPages } from "./items.ts";
import { feedPages, fixedPages, issuePages, periodPages, subjectPages } from "./pages.ts";

const fonts = join(
  dirname(createRequire(import.meta.url).resolve("@fontsource-variable/newsreader/package.json")),
  "files",
);

/** Writes a Hugo site of a generated digest below `root`, with the same pages and as much on each; what was there is removed. */
export function writeHugoSite(digest: GeneratedDigest, root: string): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, "site"), root, { recursive: true });
  cpSync(picturesFolder, join(root, "static/images"), { recursive: true });
  const write = writerBelow(root);
  write("static/assets/icon.svg", iconSvg(standardPalettes.light));
  for (const font of ["newsreader-latin-wght-normal.woff2", "newsreader-latin-wght-italic.woff2"])
    cpSync(join(fonts, font), join(root, "static/assets", font));
  write("static/_headers", headers);
  write("assets/assets/style.css", styles());
  const feedStyle = readFileSync(join(project, "templates/styles/feed.css"), "utf8");
  write("assets/assets/feed.css", coloursCss(standardPalettes) + feedStyle);
  const pages = [fixedPages, feedPages, subjectPages, periodPages, issuePages, itemPages, datePages].flatMap(
    (of) => of(digest),
  );
  for (const { file, fields, body } of pages) write(`content/${file}`, withFrontMatter(fields, body ?? ""));
}

function styles(): string {
  const folder = join(project, "templates/styles");
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  return [coloursCss(standardPalettes), ...files].join("\n");
}

const headers = `/*
  Content-Security-Policy: default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
`;
