/** A failure that its message explains, so it is shown without a stack. */
export class Failure extends Error {}

/** A mistake in how a command was called. */
export class UsageError extends Error {}

/** The exit code of a command: 0 done, 1 problems in the content or with the machine, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;
