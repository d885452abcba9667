import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { stringify } from "yaml";
import { cronLines } from "../digest/schedule/cron.ts";
import { filesBelow } from "../files/filesBelow.ts";
import { packageFolder } from "../folders.ts";

/*
 * The files of a new digest are real files in `starter/`. npm does not publish files such as `.gitignore`, so what begins with a full stop
 * in a digest begins with `dot-` there. `%title%` stands for a value.
 */

/** The values in the files of a new digest, by name. */
export type StarterValues = Readonly<Record<string, string>>;

/** The fields of `_data/site.yaml` that decide when workflows run. */
export interface PublishingTime {
  readonly timeZone: string;
  readonly publishedAt?: string | undefined;
}

/** The folder of the files that a new digest is made from. */
const starterFolder = join(packageFolder, "starter");

/** The files of a new digest, by path. Throws an Error if a file needs a value that is not given. */
export function starterFiles(values: StarterValues): Map<string, string> {
  return new Map(filesBelow(starterFolder).map((path) => [pathInDigest(path, values), filled(path, values)]));
}

/** The files that stay Standfirst's, because they say how a digest is checked, published and edited. `upgrade` replaces them. */
export function givenFiles(time: PublishingTime): Map<string, string> {
  const values = scheduleValues(time);
  const given = filesBelow(starterFolder).filter((path) => path.startsWith("dot-"));
  return new Map(given.map((path) => [pathInDigest(path, values), filled(path, values)]));
}

/** The scripts that Standfirst gives to a digest's `package.json`, by name. */
export function givenScripts(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(starterFolder, "package.json"), "utf8")).scripts;
}

/** The lines that start the workflow at the publishing time. Without one, items go out at midnight. */
export function scheduleValues({ timeZone, publishedAt = "00:00" }: PublishingTime): StarterValues {
  const lines = cronLines(publishedAt, timeZone, new Date().getUTCFullYear());
  return { cronLines: lines.map((line) => `    - cron: "${line}"`).join("\n") };
}

function pathInDigest(path: string, values: StarterValues): string {
  return fill(path.replace(/^dot-/, "."), values, (value) => value);
}

function filled(path: string, values: StarterValues): string {
  return fill(
    readFileSync(join(starterFolder, path), "utf8"),
    values,
    writers[extname(path)] ?? ((value) => value),
  );
}

function fill(text: string, values: StarterValues, write: (value: string) => string): string {
  return text.replace(/%(\w+)%/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for %${name}% in starter/`);
    return write(value);
  });
}

/** How a value is written in a kind of file. Those of workflows, which end with `.yml`, are YAML already. */
const writers: Readonly<Record<string, (value: string) => string>> = {
  ".yaml": (value) => stringify(value, { lineWidth: 0 }).trim(),
  ".json": (value) => JSON.stringify(value).slice(1, -1),
};
