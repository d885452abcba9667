import { join } from "node:path";
import type { ExitCode } from "../../failure.ts";
import { count } from "../../report.ts";
import {
  deliver,
  messageOf,
  openSmtpClient,
  type SendLog,
  type SendPlan,
  type Settings,
  sendLogFolder,
  writeFailedList,
} from "../index.ts";
import type { SendOptions } from "../sendOptions.ts";
import { describeSending } from "./describeSending.ts";
import { dueMessages } from "./dueMessages.ts";
import { stopOnSignal } from "./interruption.ts";
import type { Lists } from "./lists.ts";
import { sendingOn } from "./progress.ts";
import type { Job } from "./sendIssue.ts";
import { stillSubscribed } from "./stillSubscribed.ts";

/** Hands over what earlier runs have not, and tells how it went. */
export async function handOver(job: Job, lists: Lists, plan: SendPlan, sendLog: SendLog): Promise<ExitCode> {
  const { options, issue } = job;
  const before = dueMessages(plan.messages, sendLog.standing, options.retryRefused);
  await noteLeft(plan, sendLog);
  tellBroken(before.due, sendLog);
  const from = performance.now();
  const { delivery, interrupted } = await sendAll(job, lists, before.due, sendLog);
  const failedFile = join(options.root, sendLogFolder, `${issue.week}.failed.csv`);
  writeFailedList(failedFile, [...delivery.refused, ...delivery.later, ...before.refusedBefore]);
  const text = describeSending({
    ...lists,
    ...before,
    issue: issue.week,
    plan,
    delivery,
    refusedBefore: before.refusedBefore.length,
    doubtful: sendLog.standing.doubtful.size,
    seconds: (performance.now() - from) / 1000,
    failedFile,
    interrupted,
  });
  console.log(text);
  const done = delivery.sent + delivery.left + before.sentBefore + before.leftBefore;
  return done === plan.messages.length ? 0 : 1;
}

/** Notes who has left: a later run that is not told so must not send to them. */
async function noteLeft({ left }: SendPlan, sendLog: SendLog): Promise<void> {
  const unknown = left.filter((id) => !sendLog.standing.left.has(id));
  await Promise.all(unknown.map((id) => sendLog.note({ id, did: "left" })));
}

function tellBroken(due: SendPlan["messages"], { standing }: SendLog): void {
  const broken = due.filter(({ number }) => standing.last.get(number) === "try").length;
  if (broken > 0)
    console.log(
      `The last run was interrupted with ${count(broken, "message")} in progress. These are sent again, with the same Message-ID.`,
    );
}

/** Sends until all is sent, nothing more can be, or somebody interrupts. */
async function sendAll(job: Job, lists: Lists, due: SendPlan["messages"], sendLog: SendLog) {
  const { options, settings, digest } = job;
  const edition = { ...job.edition, date: new Date(sendLog.head.begun) };
  const progress = sendingOn(process.stderr, due.length);
  const interruption = stopOnSignal();
  const client = clientFor(options, settings);
  const delivery = await deliver(due, rateLimitOf(options), {
    client,
    sendLog,
    messageOf: ({ email, subscriber, number }) => messageOf(edition, email, subscriber, number),
    isWanted: stillSubscribed(options, digest.topics, lists),
    signal: interruption.signal,
    onStep: progress.step,
  }).finally(() => {
    progress.end();
    client.close();
    interruption.end();
  });
  return { delivery, interrupted: interruption.signal.aborted };
}

function clientFor({ connections, timeout }: SendOptions, { mask, server, signing }: Settings) {
  if (server === undefined) throw new Error("Settings without a server are for dry runs.");
  return openSmtpClient(server, signing, { mask, connections, patience: timeout * 1000 });
}

function rateLimitOf({ connections, rate, tries, wait }: SendOptions) {
  return { connections, rate, tries, wait: wait * 1000 };
}
