import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { visitHosts } from "../../../check/web/requestAll.ts";
import { decodeText } from "../../../content/files/decodeText.ts";
import { svgFindings } from "../../../content/pictures/checkSvg.ts";
import { kindOfStart, pictureKinds } from "../../../content/pictures/pictureKinds.ts";
import { groupBy } from "../../../digest/groupBy.ts";
import { replaceAtomic } from "../../../files/atomicWrite.ts";
import { hashOf } from "../../../files/hash.ts";
import { fetchPicture, type NoPicture } from "./fetchPicture.ts";
import type { PictureClient } from "./pictureClient.ts";

/** A picture that was fetched: the file with its bytes, and the ending that their kind has. */
export interface FetchedPicture {
  readonly path: string;
  readonly ending: string;
}

export type FetchedPictures = ReadonlyMap<string, FetchedPicture | NoPicture>;

/** After so many addresses in a row, a host that does not answer is left alone. */
const mostSilent = 5;

/**
 * Fetches pictures into a folder, one at a time from each host. Those that are in the folder, because an earlier import fetched them, are not fetched
 * again. Calls `onStep` after each.
 */
export async function fetchPictures(
  addresses: readonly string[],
  folder: string,
  client: PictureClient,
  onStep: (address: string) => void = () => {},
): Promise<FetchedPictures> {
  mkdirSync(folder, { recursive: true });
  const found = new Map<string, FetchedPicture | NoPicture>();
  const hosts = groupBy(new Set(addresses), hostOf).values();
  await visitHosts(hosts, client.hostsAtOnce, (host) =>
    fetchFromHost(host, folder, client, (address, picture) => {
      found.set(address, picture);
      onStep(address);
    }),
  );
  return found;
}

async function fetchFromHost(
  addresses: readonly string[],
  folder: string,
  client: PictureClient,
  onPicture: (address: string, picture: FetchedPicture | NoPicture) => void,
): Promise<void> {
  let silent = 0;
  for (const address of addresses) {
    if (silent >= mostSilent) {
      onPicture(address, { why: "was not asked for, because its host did not answer" });
      continue;
    }
    const picture = await pictureAt(address, folder, client);
    silent = "isSilent" in picture ? silent + 1 : 0;
    onPicture(address, picture);
  }
}

async function pictureAt(
  address: string,
  folder: string,
  client: PictureClient,
): Promise<FetchedPicture | NoPicture> {
  const path = join(folder, hashOf(address));
  const isKnown = existsSync(path);
  const bytes = isKnown ? readFileSync(path) : await fetchPicture(address, client);
  if (!Buffer.isBuffer(bytes)) return bytes;
  const ending = endingOf(bytes);
  if (ending === undefined) return { why: "is no picture that pages can show" };
  if (!isKnown) replaceAtomic(path, bytes);
  return { path, ending };
}

/** The ending for the kind of picture that the bytes are, whatever the address or the host calls it; undefined if pages can't show it. */
function endingOf(bytes: Buffer): string | undefined {
  const kind = kindOfStart(bytes);
  if (kind) return pictureKinds.find(({ name }) => name === kind.name)?.endings[0];
  const text = decodeText(bytes, true);
  const isSvg = typeof text === "string" && /<svg[\s>]/.test(text.slice(0, 2_000));
  return isSvg && svgFindings(text).every(({ severity }) => severity !== "error") ? ".svg" : undefined;
}

const hostOf = (address: string) => /^(?:https?:)?\/\/([^/?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? "";
