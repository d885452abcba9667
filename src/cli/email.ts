import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Digest, Issue } from "../digest/digest.ts";
import { type ExitCode, Failure, UsageError } from "../failure.ts";
import { isFolder } from "../files/fileStats.ts";
import { emailFiles, markerName } from "../files/ownFolder.ts";
import { type EmailIssue, EmailTooLong, emailIssue, kilobytes } from "../outputs/email/emailIssue.ts";
import { bytesOf, targetBytes } from "../outputs/email/emailPlan.ts";
import { emailForService, readerLinksOf, type Service } from "../outputs/email/emailServices.ts";
import { writeEmailIssue } from "../outputs/email/writeEmailIssue.ts";
import { drawEmailPictures } from "../outputs/pictures/drawEmailPictures.ts";
import { count } from "../report.ts";
import { issueOf } from "./issueArgument.ts";
import { loadForOutput } from "./loadForOutput.ts";
import type { EmailOptions } from "./options/email.ts";
import { checkPlace, liesAmongSources } from "./outputFile.ts";
import { checkReplaced } from "./outputFolder.ts";

/** `npm run email`: writes an issue as an email, into a folder of files to look at, send, or paste into a mailing service. */
export default async function emailCommand({
  root,
  output,
  now,
  week,
  service,
}: EmailOptions): Promise<ExitCode> {
  const digest = await loadForOutput(root, now, false, "No email was made.");
  const issue = issueOf(digest, week);
  const folder = join(output, issue.week);
  checkFolder(folder, root);
  const email = await composeEmail(digest, issue, root, service);
  await writeEmailIssue(service ? emailForService(email, service) : email, issue, digest, folder);
  console.log(summaryOf(email, issue, folder));
  return 0;
}

/** Throws a UsageError if the email would replace something else. */
function checkFolder(folder: string, root: string): void {
  if (liesAmongSources(folder, root))
    throw new UsageError(
      `${folder} is among the files that the site is made from. Give another place with --output.`,
    );
  checkPlace(folder, folder);
  if (isFolder(folder) && !readdirSync(folder).every(isEmailFile))
    throw new UsageError(
      `${folder} holds something that is not an email. Empty it, or give another place with --output.`,
    );
  checkReplaced(folder, folder);
}

/** Whether a file belongs to an email, or to the system. */
function isEmailFile(name: string): boolean {
  return [...emailFiles, markerName, ".DS_Store"].includes(name);
}

async function composeEmail(
  digest: Digest,
  issue: Issue,
  root: string,
  service: Service | undefined,
): Promise<EmailIssue> {
  try {
    const drawn = await drawEmailPictures(digest, [issue], root);
    const email = await emailIssue(digest, issue, undefined, drawn, service && readerLinksOf(service));
    if (email === undefined) throw new Error(`The issue ${issue.week} has no items.`);
    return email;
  } catch (error) {
    if (error instanceof EmailTooLong) throw new Failure(error.message);
    throw error;
  }
}

function summaryOf(
  { subject, html, text, shortened, laterDates }: EmailIssue,
  { items }: Issue,
  folder: string,
): string {
  const lines = [
    subject,
    `${count(items.length, "item")}: ${kilobytes(html)} of HTML, ${kilobytes(text)} of plain text, in ${folder}.`,
  ];
  if (laterDates > 0)
    lines.push(
      `Left to the calendar, because Gmail cuts off long emails: ${count(laterDates, "later key date")}.`,
    );
  if (shortened.length > 0)
    lines.push(
      `Shortened and linked to their pages, because Gmail cuts off long emails: ${shortened.toReversed().join(", ")}.`,
    );
  if (bytesOf(html) > targetBytes)
    lines.push(`warning: the HTML is larger than ${targetBytes / 1000} kB, though it has only headlines.`);
  return lines.join("\n");
}
