import { DateTime } from "luxon";
import MailComposer from "nodemailer/lib/mail-composer";
import type Mail from "nodemailer/lib/mailer";
import { readNamedAddress } from "../../content/schema/namedAddress.ts";
import type { Digest, Issue } from "../../digest/digest.ts";
import { hashOf } from "../../files/hash.ts";
import { publishingDay } from "./emailContents.ts";
import type { EmailIssue } from "./emailIssue.ts";

/** Builds the MIME message of an email. The same email gives the same message; the recipient and list headers are added when it is sent. */
export function mimeMessage(email: EmailIssue, issue: Issue, digest: Digest): Promise<Buffer> {
  const { site } = digest;
  const { hostname } = new URL(site.url);
  const hash = hashOf(email.html + email.text).slice(0, 12);
  const options: Mail.Options & { baseBoundary: string } = {
    from: readNamedAddress(site.email?.from ?? ""),
    replyTo: readNamedAddress(site.email?.replyTo ?? ""),
    subject: email.subject,
    date: publishedAt(issue, digest),
    messageId: `<${email.week.toLowerCase()}.${hash}@${hostname}>`,
    baseBoundary: hash,
    text: email.text,
    html: email.html,
    textEncoding: "quoted-printable",
    newline: "windows",
  };
  return new MailComposer(options).compile().build();
}

/** The instant at which an issue is published; midday if the site has no time. */
export function publishedAt(issue: Issue, digest: Digest): Date {
  const { publishedAt: time = "12:00", timeZone: zone } = digest.site;
  return DateTime.fromISO(`${publishingDay(digest, issue)}T${time}`, { zone }).toJSDate();
}
