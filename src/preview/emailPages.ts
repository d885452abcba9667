import { render } from "preact-render-to-string";
import { EmailBar, EmailTextPage } from "../../templates/preview/emailBar.tsx";
import type { Digest, Issue } from "../digest/digest.ts";
import { EmailTooLong, emailIssue } from "../outputs/email/emailIssue.ts";
import { drawEmailPictures } from "../outputs/pictures/drawEmailPictures.ts";
import type { PreviewState, RenderedOnRequest } from "./previewState.ts";

/** Where the preview shows the email of an issue. Its plain text is below that, at `text/`. */
export const emailAddress = (week: string): string => `/email/${week.toLowerCase()}/`;

/** The email of an issue or its plain text, as the preview shows it. Undefined if the address is not that of an email. */
export async function emailPageAt(
  address: string,
  { shown, root }: PreviewState,
): Promise<RenderedOnRequest | undefined> {
  const [, week, text] = /^\/email\/(\d{4}-w\d\d)\/(text\/)?$/.exec(address) ?? [];
  const issue = shown.digest.issues.find((each) => each.week.toLowerCase() === week);
  if (issue === undefined) return undefined;
  try {
    return { page: await emailPage(shown.digest, issue, root, text !== undefined) };
  } catch (error) {
    if (!(error instanceof EmailTooLong)) throw error;
    return { page: render(EmailTextPage({ title: issue.week, text: error.message })) };
  }
}

async function emailPage(digest: Digest, issue: Issue, root: string, asText: boolean): Promise<string> {
  const email = await emailIssue(digest, issue, undefined, await drawEmailPictures(digest, [issue], root));
  if (email === undefined) throw new Error(`The issue ${issue.week} has no items.`);
  if (asText) return `<!doctype html>${render(EmailTextPage({ title: email.subject, text: email.text }))}`;
  const bar = render(EmailBar({ email, issue }));
  return email.html.replace(/<body[^>]*>/, (start) => start + bar);
}
