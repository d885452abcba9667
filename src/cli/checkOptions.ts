import { closest } from "fastest-levenshtein";
import type { CheckOptions } from "../check/checkOptions.ts";
import { type Format, formats } from "../check/formats.ts";
import { UsageError } from "../failure.ts";
import { readRoot, readWords, rootOption } from "./options.ts";

/** Reads the words after `npm run check --`. Throws a UsageError. */
export function readCheckOptions(words: readonly string[]): CheckOptions {
  const values = readWords(words, {
    ...rootOption,
    strict: { type: "boolean", default: false, says: "warnings count as errors do" },
    format: {
      type: "string",
      default: "text",
      says: `how problems are listed: ${Object.keys(formats).join(", ")}`,
    },
    fix: { type: "boolean", default: false, says: "what has one right answer is mended first" },
    since: {
      type: "string",
      says: "the revision of git since which no published item may change in silence",
    },
    links: {
      type: "boolean",
      default: false,
      says: "other sites are asked for the pages that are linked to",
    },
  });
  return {
    root: readRoot(values.root),
    strict: values.strict === true,
    format: readFormat(String(values.format)),
    fix: values.fix === true,
    since: values.since === undefined ? undefined : String(values.since),
    links: values.links === true,
  };
}

function readFormat(text: string): Format {
  const names = Object.keys(formats) as Format[];
  const format = names.find((name) => name === text);
  if (format) return format;
  const fault = text === "" ? "is empty." : `${text} is not a format. Did you mean ${closest(text, names)}?`;
  throw new UsageError(`--format ${fault} The formats are ${names.join(", ")}.`);
}
