import { attempt } from "../../files/attempt.ts";
import { longest } from "../limits.ts";
import { isReservedName } from "../reservedNames.ts";
import { formerParts } from "../siteAddresses.ts";
import { pathOrAddress } from "./textTypes.ts";

const rule = "must be an address of the old site without its host, such as /2021/03/rain.html or /?p=12";

/** An address on the site that a publication had before: a path, with or without a query. */
export const formerPath = pathOrAddress
  .refine(isFormerAddress, rule)
  .refine((address) => !address.includes("#"), "must not contain `#`: only items can have been at an anchor");

/** A former address that may also be a place on a page: `/issues/12#a-river-rose`. */
export const formerAddress = pathOrAddress.refine(isFormerAddress, rule);

/** Spaces, and what servers, `_redirects` or the file systems of others read as something else. */
const forbidden = /[\s\\"'<>{}|^`;$*\p{C}]/u;

/** Whether a page can be written at an address, or a server can redirect it. */
function isFormerAddress(address: string): boolean {
  const { path, query, anchor } = formerParts(address);
  const names = attempt(() => path.split("/").map(decodeURIComponent));
  if (names === undefined || names.shift() !== "" || forbidden.test(path + query + anchor)) return false;
  if (/[?#]$/.test(address)) return false;
  if (names.at(-1) === "") names.pop();
  return names.every(
    (name, index) => isName(name) && (index === names.length - 1 || !/\.html?$/i.test(name)),
  );
}

function isName(name: string): boolean {
  return (
    /^[^/\\:"<>|*?\p{Cc}]*[^/\\:"<>|*?\p{Cc}. ]$/u.test(name) &&
    Buffer.byteLength(name) <= longest.id &&
    !isReservedName(name)
  );
}
