import { listFiles } from "../files/listFiles.ts";
import { plainTextFindings } from "../markdown/plainTextFields.ts";
import { type Finding, fileStart, type Report } from "../problem.ts";
import { checkFields } from "../schema/checkFields.ts";
import { type TrackerFields, trackerFields } from "../schema/index.ts";
import { trackerAddress } from "../siteAddresses.ts";
import { addressProblem, slugOf } from "../slug.ts";
import { readYamlFile } from "../yaml/yamlFile.ts";
import { recoverMap } from "../yaml/yamlRecovery.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { checkTracker, type TrackerTargets } from "./checkTracker.ts";
import { trackerReferences } from "./trackerReferences.ts";

/** A tracker as editors wrote it. */
export interface WrittenTracker extends TrackerFields {
  /** The name of its file, and the last part of its address. */
  readonly id: string;
  readonly file: string;
}

/** The trackers' files below `root`. */
export function trackerFilesOf(root: string, report: Report): string[] {
  return listFiles(root, "content/trackers", ".yaml", report);
}

/** Reads trackers and reports their mistakes. Those whose fields have mistakes are left out. */
export function readTrackers(
  root: string,
  files: readonly string[],
  targets: TrackerTargets,
  report: Report,
): WrittenTracker[] {
  return files.flatMap((file) => readTracker(root, file, targets, report) ?? []);
}

function readTracker(
  root: string,
  file: string,
  targets: TrackerTargets,
  report: Report,
): WrittenTracker | undefined {
  const id = slugOf(file);
  const idProblem = addressProblem(id, "id", fileStart);
  if (idProblem) report(file, [idProblem]);
  const read = readYamlFile(root, file, report, recover);
  if (read === undefined) return undefined;
  const { yaml, recovered } = read;
  const fields = checkFields(trackerFields, recovered ? withPlaceholders(yaml) : yaml, "a tracker");
  const value = Array.isArray(fields) ? yaml.value : fields;
  report(file, [
    ...(Array.isArray(fields) ? fields : []),
    ...checkTracker(trackerReferences(value), yaml, targets),
    ...plainTextFindings(trackerFields, yaml),
  ]);
  return recovered || Array.isArray(fields) ? undefined : { id, file, ...fields };
}

/** Broken YAML, in which a missing field may be the broken one. */
function withPlaceholders(yaml: YamlText): YamlText {
  const status = { id: "unknown", name: "Unknown", tone: "not-started" };
  const placeholders = { question: "Unknown", statuses: [status], rows: [{ label: "Unknown" }] };
  return { ...yaml, value: { ...placeholders, ...Object(yaml.value) } };
}

function recover(
  text: string,
  findings: readonly Finding[],
): { yaml: YamlText; findings: readonly Finding[] } | undefined {
  return recoverMap(text, 0, findings);
}

/** The addresses of the trackers that are left out. A link to one of these is not a second mistake. */
export function brokenTrackerUrls(files: readonly string[], trackers: readonly WrittenTracker[]): string[] {
  const whole = new Set(trackers.map(({ file }) => file));
  return files.filter((file) => !whole.has(file)).map((file) => trackerAddress(slugOf(file)));
}
