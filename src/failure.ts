/** A failure whose message says all that is to be known, so that no stack is shown. */
export class Failure extends Error {}

/** A mistake in how a command was called: its message is for the one who called it. */
export class UsageError extends Error {}

/** The exit code of a command: 0 done, 1 problems in the content or with the machine, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;
