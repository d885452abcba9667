/** Why nothing, or nothing more, can be sent: its message says all that is to be known, and holds neither secret nor address. */
export class SendError extends Error {}
