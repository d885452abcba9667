import { resolve } from "node:path";
import type { BuildOptions } from "../../build/buildOptions.ts";
import { mergeTags, type Service } from "../../outputs/email/emailServices.ts";
import { nowOption, readCall, readChoice, readNow, readRoot, rootOption } from "../commandLine.ts";
import { readWeek } from "../issueArgument.ts";

/** How `email` was called. */
export interface EmailOptions extends Pick<BuildOptions, "root" | "output" | "now"> {
  /** The week of the issue as it was typed; undefined for the latest. */
  readonly week: string | undefined;
  /** Undefined if the email is not for a mailing service. */
  readonly service: Service | undefined;
}

const services = Object.keys(mergeTags) as Service[];

/** Reads the words after `npm run email --`. Throws a UsageError. */
export default function readEmailOptions(words: readonly string[]): EmailOptions {
  const { values, names } = readCall(words, {
    ...rootOption,
    output: { type: "string", default: "_email", says: "the folder that holds a folder for each email" },
    ...nowOption,
    for: {
      type: "string",
      default: "plain",
      says: `the service that sends it: ${services.join(", ")}`,
    },
  });
  const service = readChoice("for", values.for, ["plain", ...services]);
  return {
    root: readRoot(values.root),
    output: resolve(String(values.output)),
    now: readNow(values.now),
    week: readWeek(names),
    service: service === "plain" ? undefined : service,
  };
}
