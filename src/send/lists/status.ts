/** What lists and services call people who want the email. */
const activeWords = ["subscribed", "active", "confirmed", "enabled"];

/** What they call people who do not want it, or can't get it. */
const inactiveWords = [
  "unsubscribed, unsubscribe, left, removed, deleted, archived, inactive, disabled, paused, opted out, opt out, non subscribed",
  "bounced, bounce, hard bounce, soft bounce, cleaned, complained, complaint, spam, abuse, invalid, rejected",
  "blocked, blocklisted, blacklisted, suppressed, unconfirmed, pending",
].flatMap((words) => words.split(", "));

/** What may be in a column `status`. */
export const statusHint = `People with the status ${activeWords.join(", ")} get the email. People with unsubscribed, bounced, complained or pending do not.`;

/** Whether people with a status get the email. */
export const isActive = (status: string): boolean => activeWords.includes(plain(status));
/** Whether people with a status do not. */
export const isInactive = (status: string): boolean => inactiveWords.includes(plain(status));

const plain = (status: string) =>
  status
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
