import { count } from "../../report.ts";
import type { Delivery, Failed } from "../deliver.ts";
import { redactAddresses } from "../redactAddresses.ts";
import type { SendPlan } from "../sendPlan.ts";
import type { Resubscribed } from "../unsubscribedChecks.ts";

/** How many people an issue does not go to. */
export interface LeftOut {
  readonly plan: Omit<SendPlan, "messages">;
  /** Lines of the list that repeat an address, or have a mistake. */
  readonly repeated: number;
  readonly invalid: number;
}

/** What to report at the end of a run. */
export interface Sending extends LeftOut {
  readonly issue: string;
  readonly delivery: Delivery;
  /** Messages that were accepted, or refused for good, in an earlier run. */
  readonly sentBefore: number;
  readonly refusedBefore: number;
  /** People who had unsubscribed by an earlier run, although no list says so now. */
  readonly unsubscribedBefore: number;
  readonly doubtful: number;
  readonly seconds: number;
  /** The file with the addresses of the messages that failed. */
  readonly failedFile: string;
  readonly interrupted: boolean;
}

/** The number of failures to show. The file has all of them. */
const mostShown = 20;

/** The report of a run: the messages that failed, by their line in the list, then how many there are of each kind. */
export function describeSending(sending: Sending): string {
  const { issue, delivery, sentBefore, refusedBefore, unsubscribedBefore, doubtful } = sending;
  const { sent, refused, later, untried, stopped } = delivery;
  const others = countsIn([
    [unsubscribedBefore, "left out: unsubscribed in an earlier run"],
    [delivery.unsubscribed, "left out: unsubscribed during the run"],
    [refusedBefore, "refused in an earlier run (--retry-refused tries them again)"],
    [refused.length, "refused by the server"],
    [later.length, "deferred by the server"],
    [untried, "not tried"],
  ]);
  const remaining = later.length + untried;
  return [
    ...failures(sending),
    `${issue}: ${count(sent, "message")} sent in ${duration(sending.seconds)}.`,
    ...countsIn([[sentBefore, "sent in an earlier run"]]),
    ...describeLeftOut(sending),
    ...others,
    ...(doubtful > 0 ? [describeDoubtful(doubtful)] : []),
    ...(stopped ? [`Stopped. ${stopped}`] : []),
    ...(remaining > 0 ? [describeRemaining(sending.interrupted, remaining)] : []),
  ].join("\n");
}

/** How many people an issue does not go to, and why, one reason to a line. */
export function describeLeftOut({ plan, repeated, invalid }: LeftOut): string[] {
  return countsIn([
    [plan.unsubscribed.length, "left out: unsubscribed"],
    [plan.paused, "left out: paused"],
    [plan.without, "left out: nothing on their topics"],
    [repeated, "left out: repeated in the list"],
    [invalid, "left out: mistakes in the list"],
  ]);
}

/** The message about people who had unsubscribed and are in no such list now, by their lines in the list of subscribers. */
export function describeResubscribed(resubscribed: readonly Resubscribed[]): string {
  const weeks = [...new Set(resubscribed.map(({ week }) => week))].sort().join(", ");
  const lines = resubscribed.map(({ line }) => line);
  const shown = `${lines.slice(0, mostShown).join(", ")}${lines.length > mostShown ? " …" : ""}`;
  return `${count(resubscribed.length, "subscriber")} had unsubscribed when ${weeks} was sent, but no list says so now: line${lines.length === 1 ? "" : "s"} ${shown}. Check that you gave --unsubscribed, and that its list is complete. If they have subscribed again, add --returned.`;
}

function countsIn(counts: readonly (readonly [number: number, what: string])[]): string[] {
  return counts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `  ${number.toLocaleString("en-GB")} ${what}`);
}

function failures({ delivery: { refused, later }, failedFile }: Sending): string[] {
  const lineOf = ({ message }: Failed) => message.subscriber.line;
  const failed = [...refused, ...later].sort((a, b) => lineOf(a) - lineOf(b));
  const lines = failed.slice(0, mostShown).map(({ message: { subscriber }, outcome }) => {
    return `line ${subscriber.line}: ${redactAddresses(outcome.text, subscriber.address)}`;
  });
  if (failed.length > mostShown)
    lines.push(`and ${(failed.length - mostShown).toLocaleString("en-GB")} more`);
  return failed.length > 0 ? [...lines, `The addresses are in ${failedFile}.`] : [];
}

function describeDoubtful(doubtful: number): string {
  return `${count(doubtful, "message")} may have gone out twice, with the same Message-ID, because the first try was interrupted before the server answered.`;
}

function describeRemaining(interrupted: boolean, remaining: number): string {
  const why = interrupted ? "Interrupted: " : "";
  return `${why}${count(remaining, "subscriber")} did not get it yet. Run the same command again: nobody gets it twice.`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const minutes = Math.floor(seconds / 60);
  return `${minutes} min ${Math.round(seconds - minutes * 60)} s`;
}
