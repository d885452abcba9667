import type { Address } from "./address.ts";

/** An address, also as links have it: `ann%40example.org`. */
const telling = /[^\s<>"'(),;:=]{0,320}(?:@|%40)[^\s<>"'(),;]*/giu;

/** A text without addresses, nor anything that a terminal takes for a command: what a server says may go into a log. */
export function withoutAddresses(text: string, address?: Address): string {
  const local = address?.written.slice(0, address.written.lastIndexOf("@")) ?? "";
  const named = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replace(telling, "…");
  const isTelling = local.length > 2 && !/^\d+$/.test(local);
  return (isTelling ? named.replaceAll(new RegExp(escaped(local), "giu"), "…") : named).trim().slice(0, 200);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
