import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Digest, Issue } from "../../digest/digest.ts";
import { swapFolder } from "../../files/swapFolder.ts";
import type { EmailIssue } from "./emailIssue.ts";
import { messageOf } from "./message.ts";

/** Writes a letter's files into a folder, in the place of what it held: all of them, or none. */
export async function writeEmailIssue(
  letter: EmailIssue,
  issue: Issue,
  digest: Digest,
  folder: string,
): Promise<void> {
  const message = await messageOf(letter, issue, digest);
  await swapFolder(folder, async (next) => {
    writeFileSync(join(next, "issue.html"), letter.html);
    writeFileSync(join(next, "issue.txt"), letter.text);
    writeFileSync(join(next, "issue.eml"), message);
    writeFileSync(join(next, "subject.txt"), `${letter.subject}\n`);
  });
}
