import type { Token } from "markdown-it";
import { didYouMean } from "../nearestWord.ts";
import { errorAt, type Finding, type Position, quoteValue, warningAt } from "../problem.ts";
import { hasLogin, loginHint } from "../webLogin.ts";

/** What a link may begin with. */
const schemes = ["https", "http", "mailto", "tel", "sms", "ftp"];

/** Warns of a link to an address that no browser can follow, and refuses one that nobody should. `placeOf` finds where the link's address stands. */
export function deadLink(href: string, placeOf: () => Position): Finding[] {
  if (hasLogin(href)) return [loginFault(href, placeOf())];
  const fault = faultOf(href);
  return fault ? [warningAt(placeOf(), ...fault, { value: href })] : [];
}

/** An error, unlike other faults of bodies: what is published can't be taken back. */
export function loginFault(href: string, at: Position): Finding {
  return errorAt(at, `\`${quoteValue(href)}\` has a user name or password in it.`, loginHint, {
    value: href,
  });
}

function faultOf(href: string): [message: string, hint: string] | undefined {
  if (href === "")
    return ["The link leads nowhere.", "Write its address between the round brackets: […](…)."];
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(href) ?? [];
  if (scheme === undefined) return undefined;
  if (!schemes.includes(scheme.toLowerCase()))
    return [
      `\`${quoteValue(href)}\` is not an address: nothing begins with \`${scheme}:\`.`,
      didYouMean(scheme, schemes) || "Begin it with https://.",
    ];
  if (/^https?:(?!\/\/[^/?#])/i.test(href))
    return [`\`${quoteValue(href)}\` is not a whole address.`, "Write it as https://example.org/page."];
  return /^mailto:(?!.*[^?]@.)/i.test(href)
    ? [`\`${href}\` has no address in it.`, "Write it as mailto:editors@example.org."]
    : undefined;
}

/** Whether the link that begins at an index of inline tokens has nothing that readers could see or hear. A picture is told of by itself. */
export function isWordless(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < tokens.length && tokens[at]?.type !== "link_close"; at++)
    if (tokens[at]?.type === "image" || isVisible(tokens[at]?.content ?? "")) return false;
  return true;
}

/** Whether a text has anything but white space and characters that print nothing. */
export function isVisible(text: string): boolean {
  return /[^\s\p{Z}\p{Cf}]/u.test(text);
}

/** Warns of a link without words, where it stands. */
export function wordlessLink(at: Position, href: string): Finding {
  const hint = "Write what it leads to between the square brackets: […](…).";
  return warningAt(at, "The link has no words.", hint, { value: href });
}
