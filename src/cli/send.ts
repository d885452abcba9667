import { isRejected, loadDigestCached } from "../build/loadDigest.ts";
import type { Digest } from "../digest/digest.ts";
import { type ExitCode, UsageError } from "../failure.ts";
import { describeErrors } from "../report.ts";
import { sendIssue } from "../send/run/sendIssue.ts";
import { sendTest } from "../send/run/sendTest.ts";
import type { SendOptions } from "../send/sendOptions.ts";
import { readSettings, type Settings } from "../send/settings.ts";
import { type MessageContext, readSender } from "../send/subscriberMessage.ts";
import { issueOf } from "./issueArgument.ts";
import { checkPlace } from "./outputFile.ts";
import { withoutSecrets } from "./send/withoutSecrets.ts";

/** `npm run send`: sends an issue to its subscribers. Each gets it once, even if the command is stopped and run again. */
export default function sendCommand(options: SendOptions): Promise<ExitCode> {
  return send(options).catch((error) => {
    throw withoutSecrets(error);
  });
}

async function send(options: SendOptions): Promise<ExitCode> {
  const { dryRun } = options;
  if (dryRun !== undefined) checkPlace(dryRun, `--dry-run ${dryRun}`);
  const settings = settingsFor(options);
  const loaded = await loadDigestCached(options.root, new Date(), false);
  if (isRejected(loaded)) {
    console.error(describeErrors(loaded.problems));
    console.error("Nothing was sent. Fix the errors first.");
    return 1;
  }
  const { digest } = loaded;
  const request = {
    options,
    settings,
    digest,
    issue: issueOf(digest, options.issue),
    context: messageContextOf(digest, settings),
  };
  return options.test === undefined ? sendIssue(request) : sendTest(request, options.test);
}

function settingsFor({ dryRun }: SendOptions): Settings {
  const settings = readSettings(process.env, dryRun === undefined);
  if (!Array.isArray(settings)) return settings;
  throw new UsageError([...settings, "docs/sending.md explains the settings."].join("\n"));
}

function messageContextOf({ site }: Digest, { unsubscribe }: Settings): MessageContext {
  const from = site.email && readSender(site.email.from);
  if (from === undefined)
    throw new UsageError(
      "_data/site.yaml has no sender for emails. Add `email: { from: The Paper <digest@example.org> }`.",
    );
  return { site, from, unsubscribe, date: new Date() };
}
