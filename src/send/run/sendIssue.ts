import { join } from "node:path";
import type { ExitCode } from "../../cli/run.ts";
import type { SendOptions } from "../../cli/sendOptions.ts";
import type { Digest, Issue } from "../../digest/digest.ts";
import { count } from "../../report.ts";
import {
  checkThatNobodyLeft,
  deliver,
  type Edition,
  fingerprintOf,
  messageOf,
  openSendLog,
  openSmtpClient,
  type PlannedMessage,
  planMessages,
  type SendLog,
  type SendPlan,
  type Settings,
  sendLogFolder,
  writeFailedList,
  writeMessages,
} from "../index.ts";
import { keepToLists } from "./currentLists.ts";
import { describeLeftOut, describeSending } from "./describeSending.ts";
import { stopOnSignal } from "./interruption.ts";
import { type Lists, readLists } from "./lists.ts";
import { sendingOn } from "./progress.ts";

/** All that a sending is made of. */
export interface Job {
  readonly options: SendOptions;
  readonly settings: Settings;
  readonly digest: Digest;
  readonly issue: Issue;
  readonly edition: Edition;
}

/** Sends an issue to those in the lists, or writes their messages. Throws an Unsendable. */
export async function sendIssue(job: Job): Promise<ExitCode> {
  const { options, settings, digest, issue, edition } = job;
  const lists = readLists(options, digest.topics);
  if (lists === undefined) return 1;
  const { secret } = settings.leaving;
  if (lists.unsubscribed.size === 0 && options.unsubscribed.length === 0)
    checkThatNobodyLeft(join(options.root, sendLogFolder));
  const plan = await planMessages(digest, issue, lists.subscribers, lists.unsubscribed, secret);
  if (options.dryRun !== undefined) {
    const write = ({ letter, subscriber, number }: PlannedMessage) =>
      messageOf(edition, letter, subscriber, number);
    await writeMessages(options.dryRun, plan.posts, write, settings.signing);
    const written = `${count(plan.posts.length, "message")} written to ${options.dryRun}; nothing was sent.`;
    console.log([written, ...describeLeftOut({ ...lists, plan })].join("\n"));
    return 0;
  }
  const ledger = await openSendLog(options.root, issue.week, fingerprintOf(secret));
  try {
    return await post(job, lists, plan, ledger);
  } finally {
    await ledger.close();
  }
}

/** Hands over what earlier runs have not, and tells how it went. */
async function post(job: Job, lists: Lists, plan: SendPlan, ledger: SendLog): Promise<ExitCode> {
  const { options, settings, issue, digest } = job;
  const { last, doubtful } = ledger.standing;
  const { due, sentBefore, refusedBefore, leftBefore } = divide(
    plan.posts,
    ledger.standing,
    options.retryRefused,
  );
  await noteLeft(plan, ledger);
  const edition = { ...job.edition, date: new Date(ledger.head.begun) };
  const broken = due.filter(({ number }) => last.get(number) === "try").length;
  if (broken > 0)
    console.log(
      `The last run broke off with ${count(broken, "message")} on the way: sent again, with the same Message-ID.`,
    );
  const from = performance.now();
  const progress = sendingOn(process.stderr, due.length);
  const interruption = stopOnSignal();
  const relay = relayFor(options, settings);
  const delivery = await deliver(due, paceOf(options), {
    relay,
    ledger,
    messageOf: ({ letter, subscriber, number }) => messageOf(edition, letter, subscriber, number),
    isWanted: keepToLists(options, digest.topics, lists),
    signal: interruption.signal,
    onStep: progress.step,
  }).finally(() => {
    progress.end();
    relay.close();
    interruption.end();
  });
  const failedFile = join(options.root, sendLogFolder, `${issue.week}.failed.csv`);
  writeFailedList(failedFile, [...delivery.refused, ...delivery.later, ...refusedBefore]);
  const text = describeSending({
    ...lists,
    issue: issue.week,
    plan,
    delivery,
    sentBefore,
    refusedBefore: refusedBefore.length,
    leftBefore,
    doubtful: doubtful.size,
    seconds: (performance.now() - from) / 1000,
    failedFile,
    interrupted: interruption.signal.aborted,
  });
  console.log(text);
  return delivery.sent + delivery.left + sentBefore + leftBefore === plan.posts.length ? 0 : 1;
}

/** Notes who has left: a later run that is not told so must not send to them. */
async function noteLeft({ left }: SendPlan, ledger: SendLog): Promise<void> {
  const unknown = left.filter((id) => !ledger.standing.left.has(id));
  await Promise.all(unknown.map((id) => ledger.note({ id, did: "left" })));
}

/** What is still to be handed over, and what earlier runs did with the others. */
function divide(
  posts: readonly PlannedMessage[],
  { last, left }: SendLog["standing"],
  retryRefused: boolean,
) {
  const isSent = ({ number }: PlannedMessage) => last.get(number) === "sent";
  const hasLeft = (each: PlannedMessage) => left.has(each.number) && !isSent(each);
  const isRefused = (each: PlannedMessage) =>
    !retryRefused && last.get(each.number) === "refused" && !hasLeft(each);
  const outcome = { kind: "refused", code: undefined, text: "in an earlier run" } as const;
  return {
    due: posts.filter((each) => !isSent(each) && !hasLeft(each) && !isRefused(each)),
    sentBefore: posts.filter(isSent).length,
    leftBefore: posts.filter(hasLeft).length,
    refusedBefore: posts.filter(isRefused).map((each) => ({ post: each, outcome })),
  };
}

function relayFor({ connections, timeout }: SendOptions, { mask, server, signing }: Settings) {
  if (server === undefined) throw new Error("Settings without a server are for dry runs.");
  return openSmtpClient(server, signing, { mask, connections, patience: timeout * 1000 });
}

function paceOf({ connections, rate, tries, wait }: SendOptions) {
  return { connections, rate, tries, wait: wait * 1000 };
}
