import { domainToASCII } from "node:url";

/** An e-mail address that a message can go to. */
export interface Address {
  /** As its owner writes it. */
  readonly written: string;
  /** The same for all ways of writing it: in small letters, the domain as the network knows it. */
  readonly key: string;
}

/** Letters and digits of any script, and the signs that RFC 5322 lets stand without quotation marks. */
const localPart = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const domainName = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/** The address that a text is or, as a text, what is wrong with it. The fault never repeats the address. */
export function readAddress(text: string): Address | string {
  const written = text.trim().normalize("NFC");
  const at = written.lastIndexOf("@");
  if (written === "") return "The address is empty.";
  if (/[\s\p{Cc}]/u.test(written)) return "The address has a space in it.";
  if (at < 0) return "The address has no `@`.";
  const [local, domain] = [written.slice(0, at), written.slice(at + 1)];
  if (!localPart.test(local) || Buffer.byteLength(local) > 64)
    return "What stands before the `@` is not the beginning of an address.";
  const known = domainToASCII(domain);
  if (!domainName.test(known) || known.length > 253) return "What stands behind the `@` is not a domain.";
  return { written, key: `${local.toLowerCase()}@${known}` };
}

/** A text without addresses, nor anything that a terminal takes for a command: what a server says may go into a log. */
export function withoutAddresses(text: string, address?: Address): string {
  const local = address?.written.slice(0, address.written.lastIndexOf("@")) ?? "";
  const named = text.replace(/\p{Cc}+/gu, " ").replace(/[^\s<>"'(),;:=]*@[^\s<>"'(),;]*/gu, "…");
  const isTelling = local.length > 2 && !/^\d+$/.test(local);
  return (isTelling ? named.replaceAll(new RegExp(escaped(local), "giu"), "…") : named).trim().slice(0, 200);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
