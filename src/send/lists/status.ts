/** What lists and services call people who want to be sent to. */
const sentTo = ["subscribed", "active", "confirmed", "enabled"];

/** What they call people who do not want to, or can't be. */
const notSentTo = [
  "unsubscribed, unsubscribe, left, removed, deleted, archived, inactive, disabled, paused, opted out, opt out, non subscribed",
  "bounced, bounce, hard bounce, soft bounce, cleaned, complained, complaint, spam, abuse, invalid, rejected",
  "blocked, blocklisted, blacklisted, suppressed, unconfirmed, pending",
].flatMap((words) => words.split(", "));

/** What may be in a column `status`. */
export const statusHint = `People with the status ${sentTo.join(", ")} are sent to. People with unsubscribed, bounced, complained or pending are not.`;

/** Whether a status says that somebody is sent to. */
export const isSentTo = (status: string): boolean => sentTo.includes(plain(status));
/** Whether a status says that somebody is not. */
export const isNotSentTo = (status: string): boolean => notSentTo.includes(plain(status));

const plain = (status: string) =>
  status
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
