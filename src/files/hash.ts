import { hash } from "node:crypto";

/** A short name for a text or bytes, different for different ones: 132 bits of their SHA-256, fit for a file's name. */
export function hashOf(content: string | Uint8Array): string {
  return hash("sha256", content, "base64url").slice(0, 22);
}
