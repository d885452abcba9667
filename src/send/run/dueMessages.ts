import type { PlannedMessage, SendLog } from "../index.ts";

/** What is still to be handed over, and what earlier runs did with the others. */
export function dueMessages(
  messages: readonly PlannedMessage[],
  { last, left }: SendLog["standing"],
  retryRefused: boolean,
) {
  const isSent = ({ number }: PlannedMessage) => last.get(number) === "sent";
  const hasLeft = (each: PlannedMessage) => left.has(each.number) && !isSent(each);
  const isRefused = (each: PlannedMessage) =>
    !retryRefused && last.get(each.number) === "refused" && !hasLeft(each);
  const outcome = { kind: "refused", code: undefined, text: "in an earlier run" } as const;
  return {
    due: messages.filter((each) => !isSent(each) && !hasLeft(each) && !isRefused(each)),
    sentBefore: messages.filter(isSent).length,
    leftBefore: messages.filter(hasLeft).length,
    refusedBefore: messages.filter(isRefused).map((each) => ({ message: each, outcome })),
  };
}
