import { createHmac } from "node:crypto";
import type { SendMailOptions } from "nodemailer";
import type { SiteFields } from "../content/schema/index.ts";
import { readNamedAddress } from "../content/schema/namedAddress.ts";
import type { EmailIssue } from "../outputs/email/emailIssue.ts";
import { unsubscribePlaceholder } from "../outputs/email/emailUrls.ts";
import { type Address, readAddress } from "./address.ts";
import type { Subscriber } from "./lists/subscriberLine.ts";
import { mailLink, type UnsubscribeSettings, unsubscribeLink } from "./unsubscribeLink.ts";

/** What all messages of an issue have in common. */
export interface Edition {
  readonly site: SiteFields;
  readonly from: Sender;
  readonly leaving: UnsubscribeSettings;
  /** The date that they bear. */
  readonly date: Date;
}

/** Whom messages come from: `site.email.from`, in its parts. */
export interface Sender {
  readonly name: string;
  readonly address: Address;
}

/** The parts of `The Paper <digest@example.org>`; undefined where it has no address that can be sent from. */
export function readSender(text: string): Sender | undefined {
  const named = readNamedAddress(text);
  const address = readAddress(named?.address ?? "");
  return typeof address === "string" ? undefined : { name: named?.name ?? "", address };
}

/** The number of a subscriber's message of an issue: the same in every run, and nothing that an address could be guessed by. */
export function messageNumber(secret: string, week: string, { key }: Address): string {
  const text = `message:${week}:${key}`;
  return createHmac("sha256", secret).update(text).digest("base64url").slice(0, 27);
}

/** Tells two secrets apart, and nothing else. */
export function fingerprintOf(secret: string): string {
  return createHmac("sha256", secret).update("ledger").digest("base64url").slice(0, 16);
}

/** The message that brings an email to a subscriber. `number` makes its Message-ID. */
export function messageOf(
  { site, from, leaving, date }: Edition,
  email: EmailIssue,
  { name, address }: Pick<Subscriber, "name" | "address">,
  number: string,
): SendMailOptions {
  const link = unsubscribeLink(leaving, address);
  const ways = leaving.mail ? [link, mailLink(leaving.mail)] : [link];
  return {
    from: { name: inOneLine(from.name), address: from.address.written },
    to: { name: inOneLine(name), address: address.written },
    replyTo: site.email?.replyTo && readNamedAddress(site.email.replyTo),
    subject: inOneLine(email.subject),
    date,
    messageId: `<${number}.${email.week.toLowerCase()}@${domainOf(from.address)}>`,
    list: { id: { comment: inOneLine(site.title), url: listIdOf(site) }, unsubscribe: [ways] },
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

/** No line end of a headline or name becomes one of the header. */
function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
