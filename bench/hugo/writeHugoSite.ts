import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
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
  cpSync(join(project, "templates/icon.svg"), join(root, "static/assets/icon.svg"));
  for (const font of ["newsreader-latin-wght-normal.woff2", "newsreader-latin-wght-italic.woff2"])
    cpSync(join(fonts, font), join(root, "static/assets", font));
  write("static/_headers", headers);
  write("assets/assets/style.css", styles());
  cpSync(join(project, "templates/styles/feed.css"), join(root, "assets/assets/feed.css"));
  const pages = [fixedPages, feedPages, subjectPages, periodPages, issuePages, itemPages, datePages].flatMap(
    (of) => of(digest),
  );
  for (const { file, fields, body } of pages) write(`content/${file}`, withFrontMatter(fields, body ?? ""));
}

function styles(): string {
  const folder = join(project, "templates/styles");
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}

const headers = `/*
  Content-Security-Policy: default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
`;
