import { resolve } from "node:path";
import type { BuildOptions } from "../build/buildOptions.ts";
import { UsageError } from "../failure.ts";
import { mergeTags, type Service } from "../outputs/email/emailServices.ts";
import { nowOption, readCall, readNow, readRoot, rootOption } from "./options.ts";

/** What `email` was asked for. */
export interface EmailOptions extends Pick<BuildOptions, "root" | "output" | "now"> {
  /** The week, such as `2021-W45`; undefined for the latest issue. */
  readonly week: string | undefined;
  /** Undefined for a letter that is no service's. */
  readonly service: Service | undefined;
}

/** Reads the words after `npm run email --`. Throws a UsageError. */
export function readEmailOptions(words: readonly string[]): EmailOptions {
  const { values, names } = readCall(words, {
    ...rootOption,
    output: { type: "string", default: "_email", says: "the folder that holds a folder for each letter" },
    ...nowOption,
    for: {
      type: "string",
      default: "plain",
      says: `the service that sends it: ${Object.keys(mergeTags).join(", ")}`,
    },
  });
  return {
    root: readRoot(values.root),
    output: resolve(String(values.output)),
    now: readNow(values.now),
    week: readWeek(names),
    service: readService(String(values.for)),
  };
}

function readWeek([week, ...others]: readonly string[]): string | undefined {
  if (others.length > 0) throw new UsageError("Only one issue can be made at a time: name it as 2021-W45.");
  if (week !== undefined && !/^\d{4}-w\d\d$/i.test(week))
    throw new UsageError(`${week} is not an issue: name it as 2021-W45.`);
  return week?.toUpperCase();
}

function readService(name: string): Service | undefined {
  if (name === "plain") return undefined;
  const services = Object.keys(mergeTags) as Service[];
  const service = services.find((each) => each === name);
  if (service === undefined)
    throw new UsageError(
      `--for ${name} is not a service: choose plain, ${services.slice(0, -1).join(", ")} or ${services.at(-1)}.`,
    );
  return service;
}
