/** What lists and services call those who want to be sent to. */
const sentTo = ["subscribed", "active", "confirmed", "enabled"];

/** What they call those who do not, or can't be. */
const notSentTo = [
  ...[
    "unsubscribed",
    "unsubscribe",
    "left",
    "removed",
    "deleted",
    "archived",
    "inactive",
    "disabled",
    "paused",
  ],
  ...[
    "bounced",
    "bounce",
    "hard bounce",
    "soft bounce",
    "cleaned",
    "complained",
    "complaint",
    "spam",
    "abuse",
  ],
  ...["blocked", "blocklisted", "blacklisted", "suppressed", "opted out", "opt out", "non subscribed"],
  ...["unconfirmed", "pending", "invalid", "rejected"],
];

/** What may stand in a column `status`. */
export const statusHint = `People with the status ${sentTo.join(", ")} are sent to. People with unsubscribed, bounced, complained or pending are not.`;

/** Whether a word of a list says that someone is sent to. */
export const isSentTo = (word: string): boolean => sentTo.includes(plain(word));
/** Whether a word of a list says that someone is not. */
export const isNotSentTo = (word: string): boolean => notSentTo.includes(plain(word));

const plain = (word: string) =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
