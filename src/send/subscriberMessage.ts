import { createHmac } from "node:crypto";
import type { SendMailOptions } from "nodemailer";
import type { SiteFields } from "../content/schema/index.ts";
import { readNamedAddress } from "../content/schema/namedAddress.ts";
import type { EmailIssue } from "../outputs/email/emailIssue.ts";
import { unsubscribePlaceholder } from "../outputs/email/emailUrls.ts";
import { type Address, readAddress } from "./address.ts";
import type { Subscriber } from "./lists/subscriberLine.ts";
import { mailLink, type UnsubscribeSettings, unsubscribeLink } from "./unsubscribeLink.ts";

/** What all messages of an issue share. */
export interface MessageContext {
  readonly site: SiteFields;
  readonly from: Sender;
  readonly unsubscribe: UnsubscribeSettings;
  /** The date in their headers. */
  readonly date: Date;
}

/** The sender of the messages: the parts of `site.email.from`. */
export interface Sender {
  readonly name: string;
  readonly address: Address;
}

/** Parses `The Paper <digest@example.org>`. Undefined if its address can't send. */
export function readSender(text: string): Sender | undefined {
  const named = readNamedAddress(text);
  const address = readAddress(named?.address ?? "");
  return typeof address === "string" ? undefined : { name: named?.name ?? "", address };
}

/** The number of a subscriber's message of an issue: the same in every run. The address can't be guessed from it. */
export function messageNumber(secret: string, week: string, { key }: Address): string {
  const text = `message:${week}:${key}`;
  return createHmac("sha256", secret).update(text).digest("base64url").slice(0, 27);
}

/** The old name of the send log. Changing it would change the fingerprint in every existing log. */
const fingerprintLabel = "ledger";

/** A fingerprint that tells whether a secret has changed, and reveals nothing of it. */
export function fingerprintOf(secret: string): string {
  return createHmac("sha256", secret).update(fingerprintLabel).digest("base64url").slice(0, 16);
}

/** The message with an email for a subscriber. Its Message-ID is made from `number`. */
export function subscriberMessage(
  { site, from, unsubscribe, date }: MessageContext,
  email: EmailIssue,
  { name, address }: Pick<Subscriber, "name" | "address">,
  number: string,
): SendMailOptions {
  const link = unsubscribeLink(unsubscribe, address);
  const links = unsubscribe.mail ? [link, mailLink(unsubscribe.mail)] : [link];
  return {
    from: { name: inOneLine(from.name), address: from.address.written },
    to: { name: inOneLine(name), address: address.written },
    replyTo: site.email?.replyTo && readNamedAddress(site.email.replyTo),
    subject: inOneLine(email.subject),
    date,
    messageId: `<${number}.${email.week.toLowerCase()}@${domainOf(from.address)}>`,
    // nodemailer makes List-Id and List-Unsubscribe of this.
    list: { id: { comment: inOneLine(site.title), url: listIdOf(site) }, unsubscribe: [links] },
    headers: { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click", Precedence: "bulk" },
    text: email.text.replaceAll(unsubscribePlaceholder, () => link),
    html: email.html.replaceAll(unsubscribePlaceholder, () => link.replaceAll("&", "&amp;")),
    textEncoding: "quoted-printable",
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function listIdOf({ email, url }: SiteFields): string {
  return email?.listId ?? `digest.${new URL(url).hostname}`;
}

function domainOf({ key }: Address): string {
  return key.slice(key.lastIndexOf("@") + 1);
}

/** A line end in a headline or name must not end the header. */
function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
