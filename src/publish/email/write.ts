import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Digest, Issue } from "../../digest/digest.ts";
import { swapIn } from "../swap.ts";
import type { Letter } from "./letter.ts";
import { messageOf } from "./message.ts";

/** Writes a letter's files into a folder, in the place of what it held: all of them, or none. */
export async function writeLetter(
  letter: Letter,
  issue: Issue,
  digest: Digest,
  folder: string,
): Promise<void> {
  const message = await messageOf(letter, issue, digest);
  await swapIn(folder, async (next) => {
    writeFileSync(join(next, "issue.html"), letter.html);
    writeFileSync(join(next, "issue.txt"), letter.text);
    writeFileSync(join(next, "issue.eml"), message);
    writeFileSync(join(next, "subject.txt"), `${letter.subject}\n`);
  });
}
