import { hash } from "node:crypto";

/** The hash of a text or of bytes: 132 bits of their SHA-256, as 22 characters that can be a file's name. */
export function hashOf(content: string | Uint8Array): string {
  return hash("sha256", content, "base64url").slice(0, 22);
}
