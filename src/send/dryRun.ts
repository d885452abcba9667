import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SendMailOptions } from "nodemailer";
import { Failure } from "../failure.ts";
import { makeUntracked } from "./sendLog/openSendLog.ts";
import type { PlannedMessage } from "./sendPlan.ts";
import type { Signing } from "./settings.ts";
import { rawMessage } from "./smtpClient.ts";

/** Keeps the folder of a dry run out of git, and marks it as such a folder. It is written before the first message. */
const ignore = ".gitignore";

/**
 * Writes every message into a folder, as a file named after its subscriber's line in the list, and replaces the last dry run. Throws a Failure
 * if the folder contains anything else.
 */
export async function writeMessages(
  folder: string,
  messages: readonly PlannedMessage[],
  messageOf: (message: PlannedMessage) => SendMailOptions,
  signing: Signing | undefined,
): Promise<void> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const earlier = names.filter((name) => name !== ignore);
  const isOwn = names.includes(ignore) && earlier.every((name) => /^line-\d{5,}\.eml$/.test(name));
  if (earlier.length > 0 && !isOwn)
    throw new Failure(`${folder} holds something that is not a message. Empty it, or give another folder.`);
  for (const name of earlier) rmSync(join(folder, name));
  makeUntracked(folder);
  for (const message of messages) {
    const file = join(folder, `line-${String(message.subscriber.line).padStart(5, "0")}.eml`);
    writeFileSync(file, await rawMessage(messageOf(message), signing), { mode: 0o600 });
  }
}
