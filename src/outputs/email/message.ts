import { DateTime } from "luxon";
import MailComposer from "nodemailer/lib/mail-composer";
import type Mail from "nodemailer/lib/mailer";
import { readNamedAddress } from "../../content/schema/mailbox.ts";
import type { Digest, Issue } from "../../digest/digest.ts";
import { hashOf } from "../../files/hash.ts";
import { publishingDay } from "./emailContents.ts";
import type { EmailIssue } from "./emailIssue.ts";

/** A letter as a message for mail programs, the same whenever it is made. What names its reader and the list is added when it is sent. */
export function messageOf(letter: EmailIssue, issue: Issue, digest: Digest): Promise<Buffer> {
  const { site } = digest;
  const { hostname } = new URL(site.url);
  const hash = hashOf(letter.html + letter.text).slice(0, 12);
  const options: Mail.Options & { baseBoundary: string } = {
    from: readNamedAddress(site.email?.from ?? ""),
    replyTo: readNamedAddress(site.email?.replyTo ?? ""),
    subject: letter.subject,
    date: publishedAt(issue, digest),
    messageId: `<${letter.week.toLowerCase()}.${hash}@${hostname}>`,
    baseBoundary: hash,
    text: letter.text,
    html: letter.html,
    textEncoding: "quoted-printable",
    newline: "windows",
  };
  return new MailComposer(options).compile().build();
}

/** The instant at which an issue comes out; midday where the site names no time. */
export function publishedAt(issue: Issue, digest: Digest): Date {
  const { publishedAt: time = "12:00", timeZone: zone } = digest.site;
  return DateTime.fromISO(`${publishingDay(digest, issue)}T${time}`, { zone }).toJSDate();
}
