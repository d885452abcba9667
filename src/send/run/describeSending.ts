import { count } from "../../report.ts";
import type { Delivery, Failed } from "../deliver.ts";
import type { SendPlan } from "../sendPlan.ts";
import type { Resubscribed } from "../unsubscribedChecks.ts";
import { withoutAddresses } from "../withoutAddresses.ts";

/** Whom an issue does not go to. */
export interface LeftOut {
  readonly plan: Omit<SendPlan, "messages">;
  /** Lines of the list that repeat an address, or are wrong. */
  readonly repeated: number;
  readonly invalid: number;
}

/** All that a sending has to tell at its end. */
export interface Sending extends LeftOut {
  readonly issue: string;
  readonly delivery: Delivery;
  /** Messages that were accepted, or refused for good, in an earlier run. */
  readonly sentBefore: number;
  readonly refusedBefore: number;
  /** Those who had left when an earlier run began, although no list says so now. */
  readonly leftBefore: number;
  readonly doubtful: number;
  readonly seconds: number;
  /** The file that names those who did not get it. */
  readonly failedFile: string;
  readonly interrupted: boolean;
}

/** So many failures are shown; the file has all. */
const mostShown = 20;

/** The end of a sending in lines: whose message failed, by the line of the list, then how many there are of each kind. */
export function describeSending(sending: Sending): string {
  const { issue, delivery, sentBefore, refusedBefore, leftBefore, doubtful } = sending;
  const { sent, refused, later, untried, stopped } = delivery;
  const others = countsIn([
    [leftBefore, "left out: unsubscribed in an earlier run"],
    [delivery.left, "left out: left meanwhile"],
    [refusedBefore, "refused in an earlier run (--retry-refused tries them again)"],
    [refused.length, "refused by the server"],
    [later.length, "put off"],
    [untried, "not tried"],
  ]);
  const left = later.length + untried;
  return [
    ...failures(sending),
    `${issue}: ${count(sent, "message")} sent in ${duration(sending.seconds)}.`,
    ...countsIn([[sentBefore, "sent in an earlier run"]]),
    ...describeLeftOut(sending),
    ...others,
    ...(doubtful > 0 ? [inDoubt(doubtful)] : []),
    ...(stopped ? [`Stopped. ${stopped}`] : []),
    ...(left > 0 ? [goOn(sending.interrupted, left)] : []),
  ].join("\n");
}

/** How many an issue does not go to, and why, a line each. */
export function describeLeftOut({ plan, repeated, invalid }: LeftOut): string[] {
  return countsIn([
    [plan.left.length, "left out: unsubscribed"],
    [plan.paused, "left out: paused"],
    [plan.without, "left out: nothing on their topics"],
    [repeated, "left out: in the list twice"],
    [invalid, "left out: wrong in the list"],
  ]);
}

/** Who had left before and is to be sent to now, by the lines of the list. */
export function describeReturned(returned: readonly Resubscribed[]): string {
  const weeks = [...new Set(returned.map(({ week }) => week))].sort().join(", ");
  const lines = returned.map(({ line }) => line);
  const shown = `${lines.slice(0, mostShown).join(", ")}${lines.length > mostShown ? " …" : ""}`;
  return `${count(returned.length, "subscriber")} had left when ${weeks} was sent, and no list says so now: line${lines.length === 1 ? "" : "s"} ${shown}. Look whether the list of --unsubscribed is given, and whole. If they have come back, say so with --returned.`;
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
    return `line ${subscriber.line}: ${withoutAddresses(outcome.text, subscriber.address)}`;
  });
  if (failed.length > mostShown)
    lines.push(`and ${(failed.length - mostShown).toLocaleString("en-GB")} more`);
  return failed.length > 0 ? [...lines, `The addresses are in ${failedFile}.`] : [];
}

function inDoubt(doubtful: number): string {
  return `${count(doubtful, "message")} may have gone out twice, with the same Message-ID, because the first try was interrupted before the server answered.`;
}

function goOn(interrupted: boolean, left: number): string {
  const why = interrupted ? "Interrupted: " : "";
  return `${why}${count(left, "subscriber")} did not get it yet. Run the same command again: nobody gets it twice.`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const minutes = Math.floor(seconds / 60);
  return `${minutes} min ${Math.round(seconds - minutes * 60)} s`;
}
