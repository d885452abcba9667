import { DateTime } from "luxon";
import { didYouMean } from "../nearestWord.ts";
import { type Pictures, refusedImage } from "../pictures/readPictures.ts";
import { errorAt, type Finding, fileStart, quoteValue, warningAt } from "../problem.ts";
import { unknownId } from "../registers/references.ts";
import type { Registers } from "../registers/registers.ts";
import { parsePartialDate } from "../schema/partialDate.ts";
import { pathText } from "../schema/schemaPaths.ts";
import { pictureFile } from "../siteAddresses.ts";
import { addressProblem, slugOf } from "../slug.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import type { ItemReference } from "./itemReferences.ts";

/** What the references of items may point to. */
export interface ReferenceTargets {
  readonly registers: Registers;
  readonly slugs: ReadonlySet<string>;
  /** The labels that items may have. */
  readonly labels: readonly string[];
  /** The sections that items may be in. */
  readonly sections: readonly string[];
  /** The site's time zone. */
  readonly timeZone: string;
  /** The files below `content/images/`. */
  readonly pictures: Pictures;
  /** The former slugs of the items checked so far, and the file of each. */
  readonly formerSlugs: Map<string, string>;
}

/** An item's file, with the positions in its front matter. */
export interface ItemSource {
  readonly file: string;
  /** Called only when there is a mistake: positions are expensive, and almost every item is right. */
  yaml(): YamlText;
}

/** Checks an item's slug and its references. */
export function checkReferences(
  references: readonly ItemReference[],
  item: ItemSource,
  targets: ReferenceTargets,
): Finding[] {
  const slugProblem = addressProblem(slugOf(item.file), "slug", fileStart);
  const seen = new Set<string>();
  const isSecond = ({ kind, target }: ItemReference) => seen.size === seen.add(`${kind} ${target}`).size;
  return [
    ...(slugProblem ? [slugProblem] : []),
    ...references.flatMap((each) =>
      mayRepeat.has(each.kind) || !isSecond(each)
        ? checkReference(each, item, targets)
        : [duplicate(each, item)],
    ),
  ];
}

/** Two key dates may be on the same day, and an item may be related to another in two ways. */
const mayRepeat: ReadonlySet<ItemReference["kind"]> = new Set(["time", "related"]);

function duplicate({ target, path }: ItemReference, item: ItemSource): Finding {
  const about = { field: pathText(path), value: target };
  return warningAt(
    item.yaml().positionOf(path),
    `\`${target}\` is listed twice.`,
    "Remove one of them.",
    about,
  );
}

function checkReference(each: ItemReference, item: ItemSource, targets: ReferenceTargets): Finding[] {
  switch (each.kind) {
    case "picture":
      return checkPicture(each, item, targets.pictures);
    case "related":
      return checkRelated(each, item, targets.slugs);
    case "label":
      return checkLabel(each, item, targets.labels);
    case "section":
      return checkSection(each, item, targets.sections);
    case "time":
      return checkTime(each, item, targets.timeZone);
    case "former":
      return checkFormer(each, item, targets);
    default:
      return unknownId(targets.registers, each.kind, each.target, each.path, item);
  }
}

const asWritten = { includeOffset: false, suppressSeconds: true, suppressMilliseconds: true };

/** Some times do not exist: in spring, the clocks of most time zones skip an hour. */
function checkTime(each: ItemReference, item: ItemSource, zone: string): Finding[] {
  const { target } = each;
  if (!target.includes("T") || parsePartialDate(target)?.precision !== "minute") return [];
  if (DateTime.fromISO(target, { zone }).toISO(asWritten) === target) return [];
  const message = `\`${target}\` does not exist in ${zone}: the clocks go forward at that time.`;
  return [errorIn(item, each, message, "Use a time an hour earlier or later.")];
}

/** The problem of a picture that does not exist or is not published. */
export function checkPicture(each: ItemReference, item: ItemSource, pictures: Pictures): Finding[] {
  const { target, path } = each;
  const refusal = pictures.get(target)?.refusal;
  if (refusal) return [refusedImage(target, refusal, item.yaml().positionOf(path), pathText(path))];
  if (pictures.has(target)) return [];
  const plain = pictureFile(target);
  const guess = pictures.has(plain ?? "")
    ? `Did you mean \`${plain}\`?`
    : didYouMean(target, new Set(pictures.keys()));
  const hint = `${guess} Pictures are in content/images/.`.trim();
  return [errorIn(item, each, `There is no picture \`${target}\`.`, hint)];
}

function checkLabel(each: ItemReference, item: ItemSource, labels: readonly string[]): Finding[] {
  const { target } = each;
  if (labels.includes(target)) return [];
  const message = `\`label\` is \`${quoteValue(target)}\`, but must be one of ${labels.join(", ")}.`;
  return [errorIn(item, each, message, didYouMean(target, labels) || "Choose one of these.")];
}

function checkSection(each: ItemReference, item: ItemSource, sections: readonly string[]): Finding[] {
  const { target } = each;
  if (sections.includes(target)) return [];
  const message = `\`${quoteValue(target)}\` is not a section.`;
  const hint =
    `${didYouMean(target, sections)} Sections are listed in \`sections\` in _data/site.yaml.`.trim();
  return [errorIn(item, each, message, hint)];
}

function checkRelated(each: ItemReference, item: ItemSource, slugs: ReadonlySet<string>): Finding[] {
  const { target } = each;
  if (target === slugOf(item.file))
    return [
      errorIn(item, each, "The item is related to itself.", "Choose another item, or remove this entry."),
    ];
  if (slugs.has(target)) return [];
  const guess = didYouMean(target, slugs);
  const hint = `${guess} Use the slug of an item, which is its file name without .md.`.trim();
  return [errorIn(item, each, `There is no item \`${target}\`.`, hint)];
}

function checkFormer(each: ItemReference, item: ItemSource, targets: ReferenceTargets): Finding[] {
  const { target, path } = each;
  const slugProblem = addressProblem(target, "slug", fileStart);
  if (slugProblem) return [{ ...slugProblem, ...item.yaml().positionOf(path), field: pathText(path) }];
  const hint = "Remove it, because an address can only lead to one item.";
  if (targets.slugs.has(target) || targets.slugs.has(target.toLowerCase()))
    return [errorIn(item, each, `\`${target}\` is the slug of a current item.`, hint)];
  const other = targets.formerSlugs.get(target);
  targets.formerSlugs.set(target, item.file);
  return other === undefined
    ? []
    : [errorIn(item, each, `\`${target}\` is also a former slug in ${other}.`, hint)];
}

function errorIn(item: ItemSource, { target, path }: ItemReference, message: string, hint: string): Finding {
  return errorAt(item.yaml().positionOf(path), message, hint, { field: pathText(path), value: target });
}
