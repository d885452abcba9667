import { didYouMean } from "../nearestWord.ts";
import { errorAt, type Finding, warningAt } from "../problem.ts";
import { unknownId } from "../registers/references.ts";
import { findEntry, isSameName } from "../registers/registerLookup.ts";
import type { Registers } from "../registers/registers.ts";
import { pathText } from "../schema/schemaPaths.ts";
import { slugOf } from "../slug.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import type { TrackerReference } from "./trackerReferences.ts";

/** What trackers may refer to. */
export interface TrackerTargets {
  readonly registers: Registers;
  /** The slugs of all items. */
  readonly slugs: ReadonlySet<string>;
  /** The former slugs of items, and the file of each. */
  readonly formerSlugs: ReadonlyMap<string, string>;
}

/** Checks the references of a tracker: each exists, and each status and row stands only once. */
export function checkTracker(
  references: readonly TrackerReference[],
  yaml: YamlText,
  targets: TrackerTargets,
): Finding[] {
  const statuses = new Set(ofKind(references, "new status").map(({ target }) => target));
  return [
    ...repeated(
      ofKind(references, "new status"),
      "`{}` is the id of two statuses.",
      "Give one of them a different id.",
      yaml,
    ),
    ...repeated(ofKind(references, "organisation"), "`{}` has two rows.", oneRow, yaml),
    ...repeated(ofKind(references, "label"), "`{}` has two rows.", oneRow, yaml),
    ...references.flatMap((each) => checkReference(each, yaml, statuses, targets)),
  ];
}

const oneRow = "Put all its statuses into one row, and remove the other.";

function ofKind(references: readonly TrackerReference[], kind: TrackerReference["kind"]) {
  return references.filter((each) => each.kind === kind);
}

function repeated(
  references: readonly TrackerReference[],
  message: string,
  hint: string,
  yaml: YamlText,
): Finding[] {
  const seen = new Set<string>();
  return references
    .filter(({ target }) => seen.size === seen.add(target.toLowerCase()).size)
    .map((each) =>
      errorAt(
        yaml.positionOf(each.path),
        message.replace("{}", () => each.target),
        hint,
        about(each),
      ),
    );
}

function checkReference(
  each: TrackerReference,
  yaml: YamlText,
  statuses: ReadonlySet<string>,
  targets: TrackerTargets,
): Finding[] {
  switch (each.kind) {
    case "organisation":
      return unknownId(targets.registers, "organisations", each.target, each.path, { yaml: () => yaml });
    case "label":
      return checkLabel(each, yaml, targets.registers);
    case "status":
      return checkStatus(each, yaml, statuses);
    case "item":
      return checkItem(each, yaml, targets);
    case "new status":
      return [];
  }
}

/** Warns of a label that is an organisation's name: it would be missing from the map and from the organisation's page. */
function checkLabel(each: TrackerReference, yaml: YamlText, registers: Registers): Finding[] {
  const entry = findEntry(registers, "organisations", each.target);
  if (entry === undefined || !isSameName(entry.name, each.target)) return [];
  const message = `\`${each.target}\` is an organisation of _data/organisations.yaml.`;
  const hint = `Write \`organisation: ${entry.id}\` instead of the label.`;
  return [warningAt(yaml.positionOf(each.path), message, hint, about(each))];
}

function checkStatus(each: TrackerReference, yaml: YamlText, statuses: ReadonlySet<string>): Finding[] {
  // A tracker without statuses has another mistake, which may hide them.
  if (statuses.size === 0 || statuses.has(each.target)) return [];
  const message = `\`${each.target}\` is not a status of this tracker.`;
  const hint = didYouMean(each.target, statuses) || `Its statuses are ${[...statuses].join(", ")}.`;
  return [errorAt(yaml.positionOf(each.path), message, hint, about(each))];
}

function checkItem(
  each: TrackerReference,
  yaml: YamlText,
  { slugs, formerSlugs }: TrackerTargets,
): Finding[] {
  const { target } = each;
  if (slugs.has(target)) return [];
  const now = formerSlugs.get(target);
  const guess = now ? `Write \`${slugOf(now)}\`, its slug now.` : didYouMean(target, slugs);
  const hint = `${guess} Use the slug of an item, which is its file name without .md.`.trim();
  return [errorAt(yaml.positionOf(each.path), `There is no item \`${target}\`.`, hint, about(each))];
}

function about({ path, target }: TrackerReference) {
  return { field: pathText(path), value: target };
}
