import type { Digest, Issue } from "../../digest/digest.ts";
import { type DrawnPictures, type EmailContents, emailContents, type Subscription } from "./emailContents.ts";
import { emailHtml } from "./emailHtml.ts";
import { bytesOf, type EmailPlan, fullPlan, maxBytes, shortenedPlan, targetBytes } from "./emailPlan.ts";
import { emailText } from "./emailText.ts";
import { type ReaderLink, urlResolver } from "./emailUrls.ts";
import { preheaderOf, subjectOf } from "./subject.ts";

/** An issue as an email, ready to be sent. */
export interface EmailIssue {
  /** The issue's week, such as `2021-W45`. */
  readonly week: string;
  readonly subject: string;
  /** What email programs show after the subject. It is hidden at the start of the HTML. */
  readonly preheader: string;
  /** Contains `unsubscribePlaceholder` in place of the unsubscribe link, which must be escaped for an attribute. */
  readonly html: string;
  /** Contains `unsubscribePlaceholder` too. */
  readonly text: string;
  /** Slugs of the items whose bodies were left out to save space, last first. */
  readonly shortened: readonly string[];
  /** How many of the latest key dates were left out to save space. They are on the calendar page. */
  readonly laterDates: number;
}

/** The error of an email that cannot be shortened enough. Its message says why. */
export class EmailTooLong extends Error {}

/**
 * Composes the email of an issue for a subscription; undefined if the issue has nothing for it. The same content always gives the
 * same email. This takes a tenth of a second, so reuse the email for everyone with the same subscription. Throws EmailTooLong.
 */
export async function emailIssue(
  digest: Digest,
  issue: Issue,
  subscription: Subscription = { topics: [] },
  drawn?: DrawnPictures,
  readerLinks?: readonly ReaderLink[],
): Promise<EmailIssue | undefined> {
  const contents = emailContents(digest, issue, subscription, drawn, readerLinks);
  if (contents === undefined) return undefined;
  const { plan, html } = await renderToFit(contents, digest);
  return {
    week: issue.week,
    subject: subjectOf(contents),
    preheader: preheaderOf(contents),
    html,
    text: emailText(contents, plan, digest),
    shortened: contents.items
      .flatMap(({ slug }, index) => (plan.forms[index] === "full" ? [] : [slug]))
      .toReversed(),
    laterDates: contents.keyDates.length - plan.keyDates,
  };
}

async function renderToFit(
  contents: EmailContents,
  digest: Digest,
): Promise<{ plan: EmailPlan; html: string }> {
  const full = fullPlan(contents);
  const fullHtml = await emailHtml(contents, full, digest);
  if (bytesOf(fullHtml) <= targetBytes) return { plan: full, html: fullHtml };
  const plan = shortenedPlan(contents, bytesOf(fullHtml), urlResolver(digest, contents.drawn));
  const html = await emailHtml(contents, plan, digest);
  if (bytesOf(html) <= maxBytes) return { plan, html };
  throw new EmailTooLong(
    `The email of ${contents.issue.week} has ${kilobytes(html)} even with headlines alone, and Gmail cuts off everything after 102 kB. Divide the issue.`,
  );
}

/** "79.9 kB". */
export function kilobytes(text: string): string {
  return `${(bytesOf(text) / 1000).toFixed(1)} kB`;
}
