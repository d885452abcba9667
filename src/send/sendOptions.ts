import type { AddressListFiles } from "./lists/addressListFiles.ts";
import type { RateLimit } from "./rateLimit.ts";

/** The options of `npm run send`. Only a test needs no list of subscribers. */
export interface SendOptions extends AddressListFiles, RateLimit {
  readonly root: string;
  /** The issue's week, such as `2021-W45`. */
  readonly issue: string;
  /** The folder to write messages into instead of sending them. */
  readonly dryRun: string | undefined;
  /** The one address to send to, to see how the email looks. */
  readonly test: string | undefined;
  readonly skipInvalid: boolean;
  /** Whether people who had unsubscribed when an earlier issue was sent have subscribed again. */
  readonly returned: boolean;
  /** Whether to try again the messages that were refused in an earlier run. */
  readonly retryRefused: boolean;
  /** Milliseconds to wait for an answer. */
  readonly timeout: number;
}
