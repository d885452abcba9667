import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { writeAssets } from "../../src/build/assets.ts";
import { decodeAddress } from "../../src/content/siteAddresses.ts";
import type { Digest } from "../../src/digest/digest.ts";
import { cardPictures } from "../../src/outputs/cards/cardPictures.ts";
import { drawPictures } from "../../src/outputs/pictures/drawPictures.ts";
import { emailPictures } from "../../src/outputs/pictures/emailPictures.ts";
import { withFrontMatter } from "../digest/generate.ts";
import { dataDescriptions, dataForHugo, dataPages } from "./data.ts";
import { datePages, eventsOf } from "./dates.ts";
import { feedPages, fixedPages } from "./fixed.ts";
import { itemPages } from "./items.ts";
import { issuePages, periodPages } from "./periods.ts";
import { subjectPages } from "./subjects.ts";
import { trackerPages } from "./trackers.ts";

const pagesOf = [
  fixedPages,
  feedPages,
  subjectPages,
  periodPages,
  issuePages,
  itemPages,
  datePages,
  dataPages,
  trackerPages,
];

/** Writes a Hugo site of a digest, whose files are at `root`, into `folder`, with the same pages and as much on each; what was there is removed. */
export async function writeHugoSite(digest: Digest, root: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, "site"), folder, { recursive: true });
  const write = (file: string, text: string) => writeTo(folder, file, text);
  for (const { file, fields, body } of pagesOf.flatMap((of) => of(digest, root)))
    write(`content/${file}`, withFrontMatter(fields, body ?? ""));
  for (const [name, set] of dataForHugo(digest)) write(`data/sets/${name}.json`, JSON.stringify(set));
  write("data/events.json", JSON.stringify(eventsOf(digest)));
  for (const [file, text] of dataDescriptions(digest)) write(`static/${file}`, text);
  await writeReadyFiles(digest, root, folder);
}

/** The files that Hugo is given ready: scripts, fonts, and pictures as PNG. It minifies the styles itself. */
async function writeReadyFiles(digest: Digest, root: string, folder: string): Promise<void> {
  const built = mkdtempSync(join(tmpdir(), "standfirst-bench-"));
  const assets = await writeAssets(root, built, digest, "");
  const styles = { style: assets.style, print: assets.printStyle, feed: assets.feedStyle };
  for (const [name, address] of Object.entries(styles))
    writeTo(folder, `assets/assets/${name}.css`, readFileSync(join(built, address)));
  cpSync(built, join(folder, "static"), { recursive: true, filter: (file) => !file.endsWith(".css") });
  rmSync(built, { recursive: true });
  writeTo(folder, "data/assets.json", JSON.stringify(assets));
  const pictures = [...emailPictures(digest, digest.issues, root), ...cardPictures(digest, root)];
  for (const [address, png] of await drawPictures(pictures))
    writeTo(folder, `static${decodeAddress(address)}`, png);
}

function writeTo(folder: string, file: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}
