import type { Digest } from "../../digest/digest.ts";
import type { Contents } from "./emailContents.ts";
import { emailHtml } from "./emailHtml.ts";
import { bytesOf, type EmailPlan, fittingPlan, fullPlan, mostBytes, targetBytes } from "./emailPlan.ts";
import { emailText } from "./emailText.ts";
import { preheaderOf, subjectOf } from "./subject.ts";

/** An e-mail edition of an issue, ready to be sent. */
export interface EmailIssue {
  /** The issue's week, such as `2021-W45`. */
  readonly week: string;
  readonly subject: string;
  /** What mail programs show behind the subject; the HTML begins with it, unseen. */
  readonly preheader: string;
  /** Contains `unsubscribeMark` where the address of the unsubscribe link belongs, which must be escaped for an attribute. */
  readonly html: string;
  /** Contains `unsubscribeMark`, too. */
  readonly text: string;
  /** Slugs of the items whose bodies were left out for size, last first. */
  readonly shortened: readonly string[];
  /** How many of the issue's key dates it leaves to the calendar's page, for size: the latest of them. */
  readonly laterDates: number;
}

/** A letter that can't be made short enough: its message says why. */
export class EmailTooLong extends Error {}

/** Composes a letter, shortened where it would be too long for mail programs. Throws LetterTooLong. */
export async function compose(contents: Contents, digest: Digest): Promise<EmailIssue> {
  const { plan, html } = await fitted(contents, digest);
  if (bytesOf(html) > mostBytes)
    throw new EmailTooLong(
      `The letter of ${contents.issue.week} has ${kilobytes(html)} even with headlines alone, and Gmail cuts off what is behind 102 kB: divide the issue.`,
    );
  return {
    week: contents.issue.week,
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

async function fitted(contents: Contents, digest: Digest): Promise<{ plan: EmailPlan; html: string }> {
  const full = fullPlan(contents);
  const html = await emailHtml(contents, full, digest);
  if (bytesOf(html) <= targetBytes) return { plan: full, html };
  const plan = fittingPlan(contents, bytesOf(html), digest);
  return { plan, html: await emailHtml(contents, plan, digest) };
}

/** "79.9 kB". */
export function kilobytes(text: string): string {
  return `${(bytesOf(text) / 1000).toFixed(1)} kB`;
}
