import { type ExitCode, Failure } from "../../failure.ts";
import { drawEmailPictures } from "../../outputs/pictures/drawEmailPictures.ts";
import { count } from "../../report.ts";
import { readAddress } from "../address.ts";
import { readUnsubscribedLists } from "../lists/readLists.ts";
import { redactAddresses } from "../redactAddresses.ts";
import { planMessages } from "../sendPlan.ts";
import { openSmtpClient } from "../smtpClient.ts";
import { messageNumber, subscriberMessage } from "../subscriberMessage.ts";
import type { SendRequest } from "./sendIssue.ts";

/**
 * Sends the full issue to one address, unless a list says that it has unsubscribed. No send log notes it. Throws a Failure that says why it
 * was not sent or not accepted.
 */
export async function sendTest(request: SendRequest, written: string): Promise<ExitCode> {
  const { digest, issue, context, options, settings } = request;
  const { server, signing, unsubscribe, redact } = settings;
  const address = readAddress(written);
  if (server === undefined || typeof address === "string") throw new Error("The options were not checked.");
  const { mailboxes, mistakes } = readUnsubscribedLists(options.unsubscribed);
  if (mistakes > 0) throw new Failure(`${count(mistakes, "mistake")} in the lists: nothing was sent.`);
  const subscriber = { address, name: "", topics: [], frequency: "weekly", line: 0 } as const;
  const { messages, unsubscribed } = await planMessages(
    digest,
    issue,
    [subscriber],
    mailboxes,
    unsubscribe.secret,
    await drawEmailPictures(digest, [issue], options.root),
  );
  if (unsubscribed.length > 0) throw new Failure("The address of --test has unsubscribed. Nothing was sent.");
  const client = openSmtpClient(server, signing, { redact, connections: 1, timeout: options.timeout });
  try {
    for (const { email } of messages) {
      const number = messageNumber(unsubscribe.secret, `${issue.week} test ${Date.now()}`, address);
      const { kind, text } = await client.send(subscriberMessage(context, email, subscriber, number));
      if (kind !== "sent")
        throw new Failure(`The test message was not accepted: ${redactAddresses(text, address)}`);
    }
    console.log(`${issue.week}: the test message was accepted.`);
    return 0;
  } finally {
    client.close();
  }
}
