import { join } from "node:path";
import type { Digest, Issue } from "../../digest/digest.ts";
import type { ExitCode } from "../../failure.ts";
import { count } from "../../report.ts";
import {
  type Edition,
  findResubscribed,
  fingerprintOf,
  messageOf,
  openSendLog,
  type PlannedMessage,
  planMessages,
  SendError,
  type SendPlan,
  type Settings,
  sendLogFolder,
  writeMessages,
} from "../index.ts";
import type { SendOptions } from "../sendOptions.ts";
import { describeLeftOut, describeReturned } from "./describeSending.ts";
import { handOver } from "./handOver.ts";
import { readLists } from "./lists.ts";

/** All that a sending is made of. */
export interface Job {
  readonly options: SendOptions;
  readonly settings: Settings;
  readonly digest: Digest;
  readonly issue: Issue;
  readonly edition: Edition;
}

/** Sends an issue to those in the lists, or writes their messages. Throws a SendError. */
export async function sendIssue(job: Job): Promise<ExitCode> {
  const { options, settings, digest, issue, edition } = job;
  const lists = readLists(options, digest.topics);
  if (lists === undefined) return 1;
  const { secret } = settings.leaving;
  const plan = await planMessages(digest, issue, lists.subscribers, lists.unsubscribed, secret);
  if (!options.returned) checkReturned(job, plan);
  if (options.dryRun !== undefined) {
    const write = ({ email, subscriber, number }: PlannedMessage) =>
      messageOf(edition, email, subscriber, number);
    await writeMessages(options.dryRun, plan.messages, write, settings.signing);
    const written = `${count(plan.messages.length, "message")} written to ${options.dryRun}. Nothing was sent.`;
    console.log([written, ...describeLeftOut({ ...lists, plan })].join("\n"));
    return 0;
  }
  const sendLog = await openSendLog(options.root, issue.week, fingerprintOf(secret));
  try {
    return await handOver(job, lists, plan, sendLog);
  } finally {
    await sendLog.close();
  }
}

/** A list that was cut short, or forgotten, would have those sent to again who left long ago. */
function checkReturned({ options, settings, issue }: Job, { messages }: SendPlan): void {
  const returned = findResubscribed(
    join(options.root, sendLogFolder),
    issue.week,
    messages,
    settings.leaving.secret,
  );
  if (returned.length > 0) throw new SendError(describeReturned(returned));
}
