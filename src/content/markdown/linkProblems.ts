import type { Token } from "markdown-it";
import { didYouMean } from "../nearestWord.ts";
import { errorAt, type Finding, type Position, quoteValue, warningAt } from "../problem.ts";
import { hasLogin, loginHint } from "../webLogin.ts";

/** The schemes that most links have, and suggestions for misspelt ones. */
const commonSchemes = ["https", "http", "mailto", "tel", "sms", "ftp"];
/** Others that programs of readers open: for chats, calls, calendars, payments, code and files. */
const otherSchemes =
  "irc ircs matrix xmpp sip sips skype callto facetime whatsapp tg sgnl signal slack msteams zoommtg mumble discord fax mms webcal webcals geo maps market itms itms-apps spotify steam podcast feed rss news nntp snews gemini gopher ftps sftp ssh git svn vscode ldap rtsp rtmp magnet ed2k ipfs ipns bitcoin ethereum monero lightning payto acct did doi urn info cid mid hdl view-source web+ap web+mastodon apt intent lbry nostr at calshow";
const schemes = new Set([...commonSchemes, ...otherSchemes.split(" ")]);

/** Warns of a link that no browser can follow, and rejects one with a password. `positionOf` finds the position of its address. */
export function deadLink(href: string, positionOf: () => Position): Finding[] {
  if (hasLogin(href)) return [loginProblem(href, positionOf())];
  const problem = problemOf(href);
  return problem ? [warningAt(positionOf(), ...problem, { value: href })] : [];
}

/** An error, unlike other mistakes in bodies, because a published password cannot be taken back. */
export function loginProblem(href: string, at: Position): Finding {
  return errorAt(at, `\`${quoteValue(href)}\` has a user name or password in it.`, loginHint, {
    value: href,
  });
}

function problemOf(href: string): [message: string, hint: string] | undefined {
  if (href === "")
    return ["The link has no address.", "Write its address between the round brackets: […](…)."];
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(href) ?? [];
  if (scheme === undefined) return undefined;
  if (!schemes.has(scheme.toLowerCase()))
    return [
      `\`${quoteValue(href)}\` is not a web address: there is no scheme \`${scheme}:\`.`,
      didYouMean(scheme, commonSchemes) || "Begin it with https://.",
    ];
  if (/^https?:(?!\/\/[^/?#])/i.test(href))
    return [`\`${quoteValue(href)}\` is not a complete address.`, "Write it as https://example.org/page."];
  return /^mailto:(?!.*[^?]@.)/i.test(href)
    ? [`\`${href}\` has no email address in it.`, "Write it as mailto:editors@example.org."]
    : undefined;
}

/** Whether the link that begins at an index has no text. A picture counts as text, because one without a description is reported on its own. */
export function isWordless(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < tokens.length && tokens[at]?.type !== "link_close"; at++)
    if (tokens[at]?.type === "image" || isVisible(tokens[at]?.content ?? "")) return false;
  return true;
}

/** Whether a text has anything except white space and invisible characters. */
export function isVisible(text: string): boolean {
  return /[^\s\p{Z}\p{Cf}]/u.test(text);
}

/** Warns of a link without text. */
export function wordlessLink(at: Position, href: string): Finding {
  const hint = "Write the link text between the square brackets: […](…).";
  return warningAt(at, "The link has no text.", hint, { value: href });
}
