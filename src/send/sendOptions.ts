/** What `send` was asked for. */
export interface SendOptions {
  readonly root: string;
  /** The issue's week, such as `2021-W45`. */
  readonly issue: string;
  /** The list's file as it was given: problems are told by this name. None is needed for a test. */
  readonly subscribers: string | undefined;
  /** The files of those who have left. */
  readonly unsubscribed: readonly string[];
  /** The folder to write messages into instead of sending them. */
  readonly dryRun: string | undefined;
  /** The one address that is sent to, to see how the email looks. */
  readonly test: string | undefined;
  readonly skipInvalid: boolean;
  /** Whether those who had left when an earlier issue was sent have come back. */
  readonly returned: boolean;
  /** Whether those whose message was refused in an earlier run are tried again. */
  readonly retryRefused: boolean;
  readonly rate: number;
  readonly connections: number;
  readonly tries: number;
  /** Seconds before the second try, and for an answer. */
  readonly wait: number;
  readonly timeout: number;
}
