import { join } from "node:path";
import { dayIn } from "../build/loadDigest.ts";
import { cacheVersion } from "../cache/invalidation.ts";
import { hasFolder, listFiles } from "../content/files/listFiles.ts";
import { hashOfFile } from "../content/files/readFile.ts";
import { readFonts } from "../content/fonts/readFonts.ts";
import { readPictures } from "../content/pictures/readPictures.ts";
import { type Problem, reportTo } from "../content/problem.ts";
import { readSite } from "../content/registers/siteFiles.ts";
import { readSiteYaml } from "../content/registers/siteYaml.ts";
import { fileKinds } from "../content/schema/fileKinds.ts";
import { trackerFilesOf } from "../content/trackers/readTrackers.ts";
import { reportUnknownFiles } from "../content/unknownFiles.ts";
import { pathExists, statsOf } from "../files/fileStats.ts";
import { hashOf } from "../files/hash.ts";

const texts = ["content/issues", "content/topics", "content/storylines", "content/pages"];
/** Files with fixed names, which may be links: registers, the house style, and pages about the publication. */
const named = Object.values(fileKinds)
  .map(({ file }) => file)
  .filter((file) => !file.includes("<"));

/** What the check of an item depends on besides the items. */
export interface CheckInputs {
  /** A hash of the code, the day, the names of all files, registers, the house style, texts, pictures and fonts. */
  readonly fingerprint: string;
  /** The day in the site's time zone. */
  readonly today: string;
  /** When these files were last changed. */
  readonly written: string;
  /** The items' files. */
  readonly items: readonly string[];
}

/** Reads what checks depend on. Undefined if a file can't be read, because it may be readable the next time. */
export function checkInputsOf(root: string): CheckInputs | undefined {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  reportUnknownFiles(root, report);
  const siteYaml = readSiteYaml(root, report);
  const site = readSite(siteYaml, report);
  const fonts = readFonts(site, siteYaml, root, report);
  const items = listFiles(root, "content/items", ".md", report);
  const pictures = [...readPictures(root, report).values()];
  const read = [
    ...named.filter((file) => pathExists(join(root, file))),
    ...texts.flatMap((folder) => listFiles(root, folder, ".md", report)),
    ...trackerFilesOf(root, report),
  ];
  const hashes = read.map((file) => hashOfFile(root, file));
  if (hashes.includes(undefined)) return undefined;
  const today = dayIn(site.timeZone, new Date());
  // References are not checked if there are no registers at all.
  const hasRegisters = hasFolder(root, "_data");
  const parts = [cacheVersion("check"), today, items, pictures, fonts, hasRegisters, read, hashes, problems];
  const written = [...read, ...pictures.map(({ file }) => file)].map(
    (file) => statsOf(join(root, file))?.ctimeMs,
  );
  return { fingerprint: hashOf(JSON.stringify(parts)), items, today, written: written.join(" ") };
}

/** Whether no file was saved since these inputs were read. A change that was undone counts, because the check may have read it. */
export function isUnchanged(root: string, { fingerprint, written }: CheckInputs): boolean {
  const now = checkInputsOf(root);
  return now?.fingerprint === fingerprint && now.written === written;
}
