import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type MadeDigest, picturesFolder, project, withFrontMatter, writerBelow } from "./generate.ts";
import { itemPages } from "./hugoItems.ts";
import { fixedPages, issuePages, periodPages, subjectPages } from "./hugoPages.ts";

/** Writes a Hugo site of a made digest below `root`, with the same pages and as much on each; what was there is removed. */
export function writeHugoSite(digest: MadeDigest, root: string): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, "hugo"), root, { recursive: true });
  cpSync(picturesFolder, join(root, "static/images"), { recursive: true });
  const write = writerBelow(root);
  write("assets/main.css", styles());
  const pages = [fixedPages, subjectPages, periodPages, issuePages, itemPages].flatMap((of) => of(digest));
  for (const { file, fields, body } of pages) write(`content/${file}`, withFrontMatter(fields, body ?? ""));
}

function styles(): string {
  const folder = join(project, "templates/styles");
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}
