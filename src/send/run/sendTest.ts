import type { ExitCode } from "../../failure.ts";
import { Failure } from "../../failure.ts";
import { count } from "../../report.ts";
import { messageNumber, messageOf, openSmtpClient, planMessages, readAddress } from "../index.ts";
import { withoutAddresses } from "../withoutAddresses.ts";
import { readLeft } from "./lists.ts";
import type { Job } from "./sendIssue.ts";

/**
 * Sends the whole issue to one address, which no sendLog notes, unless a list that is given says that it has left. Throws a Failure that says
 * why it was not sent or not accepted.
 */
export async function sendTest(job: Job, written: string): Promise<ExitCode> {
  const { digest, issue, edition, options, settings } = job;
  const { server, signing, leaving } = settings;
  const address = readAddress(written);
  if (server === undefined || typeof address === "string") throw new Error("The options were not checked.");
  const left = readLeft(options.unsubscribed);
  if (left.faults > 0) throw new Failure(`${count(left.faults, "mistake")} in the lists: nothing was sent.`);
  if (left.mailboxes.has(address.mailbox))
    throw new Failure("The address of --test has unsubscribed. Nothing was sent.");
  const subscriber = { address, name: "", topics: [], frequency: "weekly", line: 0 } as const;
  const { messages } = await planMessages(digest, issue, [subscriber], new Set(), leaving.secret);
  const client = openSmtpClient(server, signing, {
    mask: settings.mask,
    connections: 1,
    patience: options.timeout * 1000,
  });
  try {
    for (const { email } of messages) {
      const number = messageNumber(leaving.secret, `${issue.week} test ${Date.now()}`, address);
      const { kind, text } = await client.send(messageOf(edition, email, subscriber, number));
      if (kind !== "sent")
        throw new Failure(`The test message was not accepted: ${withoutAddresses(text, address)}`);
    }
    console.log(`${issue.week}: the test message was accepted.`);
    return 0;
  } finally {
    client.close();
  }
}
