import { hashOf } from "../files/hash.ts";

/** A hash of the values that a part of the digest is made from. */
export function fingerprint(...values: readonly unknown[]): string {
  return hashOf(JSON.stringify(values));
}
