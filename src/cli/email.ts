import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isRejected, loadDigestCached } from "../build/loadDigest.ts";
import type { Digest, Issue } from "../digest/digest.ts";
import { Failure, UsageError } from "../failure.ts";
import { isFolder } from "../files/fileStats.ts";
import { emailFiles, markerName } from "../files/ownFolder.ts";
import { type EmailIssue, EmailTooLong, emailIssue, kilobytes } from "../outputs/email/emailIssue.ts";
import { bytesOf, targetBytes } from "../outputs/email/emailPlan.ts";
import { emailForService } from "../outputs/email/emailServices.ts";
import { writeEmailIssue } from "../outputs/email/writeEmailIssue.ts";
import { count, describeProblems } from "../report.ts";
import { readEmailOptions } from "./emailOptions.ts";
import { checkPlace, liesAmongSources } from "./outputFile.ts";
import { checkReplaced } from "./outputFolder.ts";
import { run } from "./run.ts";

/** `npm run email`: an issue as a letter, in a folder of files to look at, to send or to paste into a mailing list's service. */
run(async (words) => {
  const { root, output, now, week, service } = readEmailOptions(words);
  const preparation = await loadDigestCached(root, now, false);
  const { digest, problems } = preparation;
  if (problems.length > 0) console.error(describeProblems(problems));
  if (isRejected(preparation)) {
    console.error("No letter was made: mend the errors first.");
    return 1;
  }
  const issue = issueOf(week, digest);
  const folder = join(output, issue.week);
  checkFolder(folder, root);
  const letter = await madeLetter(digest, issue);
  await writeEmailIssue(service ? emailForService(letter, service) : letter, issue, digest, folder);
  console.log(told(letter, issue, folder));
  return 0;
});

/** Throws a UsageError where a letter would replace something else. */
function checkFolder(folder: string, root: string): void {
  if (liesAmongSources(folder, root))
    throw new UsageError(
      `${folder} would lie among what the site is made from: give another place with --output.`,
    );
  checkPlace(folder, folder);
  if (isFolder(folder) && !readdirSync(folder).every(isOfLetter))
    throw new UsageError(
      `${folder} holds something that is not a letter: empty it, or give another place with --output.`,
    );
  checkReplaced(folder, folder);
}

/** Whether a file is one of a letter's, or the system's own. */
function isOfLetter(name: string): boolean {
  return [...emailFiles, markerName, ".DS_Store"].includes(name);
}

function issueOf(week: string | undefined, { issues }: Digest): Issue {
  const [newest] = issues;
  if (newest === undefined) throw new Failure("There is no issue yet: no item is published.");
  const issue = week === undefined ? newest : issues.find((each) => each.week === week);
  if (issue) return issue;
  const before = issues.find((each) => each.week < (week ?? ""));
  const after = issues.findLast((each) => each.week > (week ?? ""));
  const near = [before, after].flatMap((each) => each?.week ?? []).join(" and ");
  throw new UsageError(`There is no issue ${week}. The nearest: ${near}; the newest is ${newest.week}.`);
}

async function madeLetter(digest: Digest, issue: Issue): Promise<EmailIssue> {
  try {
    const letter = await emailIssue(digest, issue);
    if (letter === undefined) throw new Error(`The issue ${issue.week} has no items.`);
    return letter;
  } catch (error) {
    if (error instanceof EmailTooLong) throw new Failure(error.message);
    throw error;
  }
}

function told(
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
      `Left to the calendar, as Gmail cuts off long letters: ${count(laterDates, "later key date")}.`,
    );
  if (shortened.length > 0)
    lines.push(
      `Shortened to lead to their pages, as Gmail cuts off long letters: ${shortened.toReversed().join(", ")}.`,
    );
  if (bytesOf(html) > targetBytes)
    lines.push(`warning: the HTML is larger than ${targetBytes / 1000} kB, though it has headlines alone.`);
  return lines.join("\n");
}
