import type { Digest } from "../../../src/digest/digest.ts";
import { digestOf } from "../../digest/digestOf.ts";
import { anItem, type Files } from "../../support/digest.ts";
import { aDrawing } from "../../support/pictures.ts";
import { all, wellFormed } from "../../support/wellFormed.ts";
import { feedFiles } from "./feedFiles.ts";

const site = {
  "_data/site.yaml": "title: The Test Paper\nstrapline: Wet & windy\nurl: https://paper.example/\n",
  "content/images/river map.svg": aDrawing,
};

/** A correction with characters that mean something in XML. */
export const correction = { date: "2021-11-12", kind: "correction", note: "We <said> 5 & meant 6." };

/** The main feed of a digest that has one item, as Atom and as JSON. */
export function feedsOfItem(fields: Record<string, unknown>, body = "It rained.", files: Files = {}) {
  const text = { "content/items/flood.md": anItem(fields, body) };
  const digest = digestOf({}, { ...site, ...text, ...files });
  const { root, json } = feedsAt("/", digest);
  return { root, entry: all(root, "entry")[0], json, item: json.items[0] };
}

/** A feed of a digest, as Atom and as JSON. */
export function feedsAt(address: string, digest: Digest) {
  const files = feedFiles(digest);
  return {
    root: wellFormed(files.get(`${address}feed.xml`) ?? ""),
    json: JSON.parse(files.get(`${address}feed.json`) ?? ""),
  };
}
