import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Digest, Issue } from "../../digest/digest.ts";
import { swapFolder } from "../../files/swapFolder.ts";
import type { EmailIssue } from "./emailIssue.ts";
import { mimeMessage } from "./mimeMessage.ts";

/** Replaces the contents of a folder with the files of an email: all of them, or none. */
export async function writeEmailIssue(
  email: EmailIssue,
  issue: Issue,
  digest: Digest,
  folder: string,
): Promise<void> {
  const message = await mimeMessage(email, issue, digest);
  await swapFolder(folder, async (next) => {
    writeFileSync(join(next, "issue.html"), email.html);
    writeFileSync(join(next, "issue.txt"), email.text);
    writeFileSync(join(next, "issue.eml"), message);
    writeFileSync(join(next, "subject.txt"), `${email.subject}\n`);
  });
}
