import type { Digest, Issue } from "../../digest/digest.ts";
import { type ExitCode, Failure } from "../../failure.ts";
import { drawEmailPictures } from "../../outputs/pictures/drawEmailPictures.ts";
import { count } from "../../report.ts";
import { writeMessages } from "../dryRun.ts";
import { readLists } from "../lists/readLists.ts";
import { openSendLog } from "../sendLog/openSendLog.ts";
import type { SendOptions } from "../sendOptions.ts";
import { planMessages } from "../sendPlan.ts";
import type { Settings } from "../settings.ts";
import { fingerprintOf, type MessageContext, subscriberMessage } from "../subscriberMessage.ts";
import { findResubscribed } from "../unsubscribedChecks.ts";
import { describeLeftOut, describeResubscribed } from "./describeSending.ts";
import { sendMessages } from "./sendMessages.ts";

/** What to send, and how. */
export interface SendRequest {
  readonly options: SendOptions;
  readonly settings: Settings;
  readonly digest: Digest;
  readonly issue: Issue;
  readonly context: MessageContext;
}

/** Sends an issue to the subscribers in the lists or, in a dry run, writes their messages. Throws a Failure if nothing can be sent. */
export async function sendIssue(request: SendRequest): Promise<ExitCode> {
  const { options, settings, digest, issue, context } = request;
  const lists = readLists(options, digest.topics);
  if (lists === undefined) return 1;
  const { secret } = settings.unsubscribe;
  const drawn = await drawEmailPictures(digest, [issue], options.root);
  const plan = await planMessages(digest, issue, lists.subscribers, lists.unsubscribed, secret, drawn);
  const resubscribed = options.returned
    ? []
    : findResubscribed(options.root, issue.week, plan.messages, secret);
  if (resubscribed.length > 0) throw new Failure(describeResubscribed(resubscribed));
  if (options.dryRun !== undefined) {
    await writeMessages(
      options.dryRun,
      plan.messages,
      ({ email, subscriber, number }) => subscriberMessage(context, email, subscriber, number),
      settings.signing,
    );
    const written = `${count(plan.messages.length, "message")} written to ${options.dryRun}. Nothing was sent.`;
    console.log([written, ...describeLeftOut({ ...lists, plan })].join("\n"));
    return 0;
  }
  const log = await openSendLog(options.root, issue.week, fingerprintOf(secret));
  try {
    return await sendMessages(request, lists, plan, log);
  } finally {
    await log.close();
  }
}
