import type { Address } from "./address.ts";

/** Addresses, also as they are written in links: `ann%40example.org`. */
const addresses = /[^\s<>"'(),;:=]{0,320}(?:@|%40)[^\s<>"'(),;]*/giu;

/** A text without addresses and control characters, because a server's reply may end up in a log. */
export function redactAddresses(text: string, address?: Address): string {
  const local = address?.written.slice(0, address.written.lastIndexOf("@")) ?? "";
  const named = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replace(addresses, "…");
  const isDistinctive = local.length > 2 && !/^\d+$/.test(local);
  return (isDistinctive ? named.replaceAll(new RegExp(escaped(local), "giu"), "…") : named)
    .trim()
    .slice(0, 200);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
