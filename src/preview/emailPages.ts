import { render } from "preact-render-to-string";
import { LetterBar, LetterTextPage } from "../../templates/parts/emailBar.tsx";
import type { Digest, Issue } from "../digest/digest.ts";
import { EmailTooLong } from "../outputs/email/compose.ts";
import { emailIssue } from "../outputs/email/index.ts";
import type { PreviewState, WholePage } from "./previewState.ts";

/** Where the preview shows an issue's letter; its plain text stands below it, at `text/`. */
export const letterAddress = (week: string): string => `/email/${week.toLowerCase()}/`;

/** An issue's letter, or its plain text, as the preview shows it; undefined where the address is none of a letter. */
export async function letterAt(address: string, { shown }: PreviewState): Promise<WholePage | undefined> {
  const [, week, text] = /^\/email\/(\d{4}-w\d\d)\/(text\/)?$/.exec(address) ?? [];
  const issue = shown.digest.issues.find((each) => each.week.toLowerCase() === week);
  if (issue === undefined) return undefined;
  try {
    return { page: await letterPage(shown.digest, issue, text !== undefined) };
  } catch (error) {
    if (!(error instanceof EmailTooLong)) throw error;
    return { page: render(LetterTextPage({ title: issue.week, text: error.message })) };
  }
}

async function letterPage(digest: Digest, issue: Issue, asText: boolean): Promise<string> {
  const letter = await emailIssue(digest, issue);
  if (letter === undefined) throw new Error(`The issue ${issue.week} has no items.`);
  if (asText) return `<!doctype html>${render(LetterTextPage({ title: letter.subject, text: letter.text }))}`;
  const bar = render(LetterBar({ letter, issue }));
  return letter.html.replace(/<body[^>]*>/, (start) => start + bar);
}
