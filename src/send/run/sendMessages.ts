import { join } from "node:path";
import type { ExitCode } from "../../failure.ts";
import { count } from "../../report.ts";
import { deliver } from "../deliver.ts";
import { writeFailedList } from "../failedList.ts";
import type { Lists } from "../lists/readLists.ts";
import { type SendLog, sendLogFolder } from "../sendLog/openSendLog.ts";
import { dueMessages, type PlannedMessage, type SendPlan } from "../sendPlan.ts";
import { openSmtpClient } from "../smtpClient.ts";
import { subscriberMessage } from "../subscriberMessage.ts";
import { noteUnsubscribed, stillSubscribed } from "../unsubscribedChecks.ts";
import { describeSending } from "./describeSending.ts";
import { showProgress } from "./progress.ts";
import type { SendRequest } from "./sendIssue.ts";

/** Sends the messages that earlier runs did not, and reports the result. */
export async function sendMessages(
  request: SendRequest,
  lists: Lists,
  plan: SendPlan,
  log: SendLog,
): Promise<ExitCode> {
  const { options, issue } = request;
  const before = dueMessages(plan.messages, log.state, options.retryRefused);
  await noteUnsubscribed(plan.unsubscribed, log);
  reportInterrupted(before.due, log);
  const from = performance.now();
  const { delivery, interrupted } = await deliverDue(request, lists, before.due, log);
  const failedFile = join(options.root, sendLogFolder, `${issue.week}.failed.csv`);
  writeFailedList(failedFile, [...delivery.refused, ...delivery.later, ...before.refusedBefore]);
  const text = describeSending({
    ...lists,
    ...before,
    issue: issue.week,
    plan,
    delivery,
    refusedBefore: before.refusedBefore.length,
    doubtful: log.state.doubtful.size,
    seconds: (performance.now() - from) / 1000,
    failedFile,
    interrupted,
  });
  console.log(text);
  const done = delivery.sent + delivery.unsubscribed + before.sentBefore + before.unsubscribedBefore;
  return done === plan.messages.length ? 0 : 1;
}

function reportInterrupted(due: readonly PlannedMessage[], { state }: SendLog): void {
  const interrupted = due.filter(({ number }) => state.last.get(number) === "try").length;
  if (interrupted > 0)
    console.log(
      `The last run was interrupted with ${count(interrupted, "message")} in progress. These are sent again, with the same Message-ID.`,
    );
}

/** Delivers messages until all are sent, the server fails, or somebody interrupts. */
async function deliverDue(
  { options, settings, digest, context }: SendRequest,
  lists: Lists,
  due: readonly PlannedMessage[],
  log: SendLog,
) {
  const { redact, server, signing } = settings;
  if (server === undefined) throw new Error("Settings without a server are for dry runs.");
  const { connections, timeout } = options;
  const datedContext = { ...context, date: new Date(log.head.begun) };
  const progress = showProgress(process.stderr, due.length);
  const interruption = stopOnSignal();
  const client = openSmtpClient(server, signing, { redact, connections, timeout });
  const delivery = await deliver(due, options, {
    client,
    log,
    messageOf: ({ email, subscriber, number }) => subscriberMessage(datedContext, email, subscriber, number),
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

/** Aborts when somebody presses Ctrl-C, or the system wants the process to end. A second time, the process ends at once. */
function stopOnSignal() {
  const controller = new AbortController();
  const stop = () => {
    console.error("\nWaiting for messages in progress…");
    controller.abort();
    end();
  };
  const end = () => {
    for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, stop);
  };
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, stop);
  return { signal: controller.signal, end };
}
