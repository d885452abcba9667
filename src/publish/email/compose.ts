import type { Digest } from "../../digest/digest.ts";
import type { Contents } from "./contents.ts";
import { letterHtml } from "./html.ts";
import type { Letter } from "./letter.ts";
import { bytesOf, fittingPlan, fullPlan, type LetterPlan, mostBytes, targetBytes } from "./size.ts";
import { preheaderOf, subjectOf } from "./subject.ts";
import { letterText } from "./text.ts";

/** A letter that can't be made short enough: its message says why. */
export class LetterTooLong extends Error {}

/** Composes a letter, shortened where it would be too long for mail programs. Throws LetterTooLong. */
export async function compose(contents: Contents, digest: Digest): Promise<Letter> {
  const { plan, html } = await fitted(contents, digest);
  if (bytesOf(html) > mostBytes)
    throw new LetterTooLong(
      `The letter of ${contents.issue.week} has ${kilobytes(html)} even with headlines alone, and Gmail cuts off what is behind 102 kB: divide the issue.`,
    );
  return {
    week: contents.issue.week,
    subject: subjectOf(contents),
    preheader: preheaderOf(contents),
    html,
    text: letterText(contents, plan, digest),
    shortened: contents.items
      .flatMap(({ slug }, index) => (plan.forms[index] === "full" ? [] : [slug]))
      .toReversed(),
    laterDates: contents.keyDates.length - plan.keyDates,
  };
}

async function fitted(contents: Contents, digest: Digest): Promise<{ plan: LetterPlan; html: string }> {
  const full = fullPlan(contents);
  const html = await letterHtml(contents, full, digest);
  if (bytesOf(html) <= targetBytes) return { plan: full, html };
  const plan = fittingPlan(contents, bytesOf(html), digest);
  return { plan, html: await letterHtml(contents, plan, digest) };
}

/** "79.9 kB". */
export function kilobytes(text: string): string {
  return `${(bytesOf(text) / 1000).toFixed(1)} kB`;
}
