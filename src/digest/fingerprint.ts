import { hashOf } from "../files/hash.ts";

/** A mark for values of which a part of the digest is made: see `Marked`. */
export function fingerprint(...values: readonly unknown[]): string {
  return hashOf(JSON.stringify(values));
}
