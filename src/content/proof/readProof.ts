import { blank, readFrontMatter } from "../frontMatter.ts";
import type { Proof } from "./proof.ts";

/** Reads an item's file for proofreading: any text can be read. */
export function readProof(file: string, source: string): Proof {
  const parts = readFrontMatter(source.replace(/\r\n?/g, "\n"));
  const fields = Array.isArray(parts) || Array.isArray(parts.fields) ? blank : parts.fields;
  return {
    file,
    source,
    fields: fields.value,
    prose: [],
    placeOf: fields.placeOf,
    placeOfName: fields.placeOfName,
  };
}
