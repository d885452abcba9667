import { DateTime } from "luxon";
import { pictureFile } from "../addresses.ts";
import { didYouMean } from "../nearestWord.ts";
import { type Pictures, refusedImage } from "../pictures/readPictures.ts";
import { errorAt, type Finding, fileStart, warningAt } from "../problem.ts";
import { unknownId } from "../registers/references.ts";
import type { Registers } from "../registers/registers.ts";
import { parsePartialDate } from "../schema/partialDate.ts";
import { pathText } from "../schema/schemaPaths.ts";
import { addressProblem, slugOf } from "../slug.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import type { ItemReference } from "./itemReferences.ts";

/** What is known of the rest of the digest when an item's names are looked for in it. */
export interface ReferenceTargets {
  readonly registers: Registers;
  readonly slugs: ReadonlySet<string>;
  /** The zone of the times in the digest. */
  readonly timeZone: string;
  /** The files below `content/images/`. */
  readonly pictures: Pictures;
  /** The former slugs of the items checked so far, and the file of each. */
  readonly formerSlugs: Map<string, string>;
}

/** An item's file, to ask for places when something in it is wrong. */
export interface ItemSource {
  readonly file: string;
  /** Its front matter; reading it for its places is dear, and nearly every item is right. */
  yaml(): YamlText;
}

/** What is wrong with an item's slug, and with the names that it gives. */
export function checkReferences(
  names: readonly ItemReference[],
  item: ItemSource,
  around: ReferenceTargets,
): Finding[] {
  const noAddress = addressProblem(slugOf(item.file), "slug", fileStart);
  const seen = new Set<string>();
  const isSecond = ({ kind, target }: ItemReference) => seen.size === seen.add(`${kind} ${target}`).size;
  return [
    ...(noAddress ? [noAddress] : []),
    ...names.flatMap((name) =>
      mayRepeat.has(name.kind) || !isSecond(name) ? checkName(name, item, around) : [namedTwice(name, item)],
    ),
  ];
}

/** Two dates may be one day, and an item may be related to another in two ways. */
const mayRepeat: ReadonlySet<ItemReference["kind"]> = new Set(["time", "related"]);

function namedTwice({ target, path }: ItemReference, item: ItemSource): Finding {
  const about = { field: pathText(path), value: target };
  return warningAt(
    item.yaml().positionOf(path),
    `\`${target}\` is named twice.`,
    "Remove one of the two.",
    about,
  );
}

function checkName(each: ItemReference, item: ItemSource, around: ReferenceTargets): Finding[] {
  switch (each.kind) {
    case "picture":
      return checkPicture(each, item, around.pictures);
    case "related":
      return checkRelated(each, item, around.slugs);
    case "time":
      return checkTime(each, item, around.timeZone);
    case "former":
      return checkFormer(each, item, around);
    default:
      return unknownId(around.registers, each.kind, each.target, each.path, item);
  }
}

const asWritten = { includeOffset: false, suppressSeconds: true, suppressMilliseconds: true };

/** In spring, the clocks of most zones pass over an hour. */
function checkTime(each: ItemReference, item: ItemSource, zone: string): Finding[] {
  const { target } = each;
  if (!target.includes("T") || parsePartialDate(target)?.precision !== "minute") return [];
  if (DateTime.fromISO(target, { zone }).toISO(asWritten) === target) return [];
  const message = `\`${target}\` does not exist in ${zone}: the clocks go forward over it.`;
  return [fault(item, each, message, "Give the time an hour earlier or later.")];
}

function checkPicture(each: ItemReference, item: ItemSource, pictures: Pictures): Finding[] {
  const { target, path } = each;
  const refusal = pictures.get(target)?.refusal;
  if (refusal) return [refusedImage(target, refusal, item.yaml().positionOf(path), pathText(path))];
  if (pictures.has(target)) return [];
  const plain = pictureFile(target);
  const guess = pictures.has(plain ?? "")
    ? `Did you mean \`${plain}\`?`
    : didYouMean(target, new Set(pictures.keys()));
  const hint = `${guess} Pictures lie in content/images/.`.trim();
  return [fault(item, each, `The image \`${target}\` is not there.`, hint)];
}

function checkRelated(each: ItemReference, item: ItemSource, slugs: ReadonlySet<string>): Finding[] {
  const { target } = each;
  if (target === slugOf(item.file))
    return [fault(item, each, "The item is related to itself.", "Name another item, or remove it.")];
  if (slugs.has(target)) return [];
  const guess = didYouMean(target, slugs);
  const hint = `${guess} It must be the slug of an item: its file's name without .md.`.trim();
  return [fault(item, each, `There is no item \`${target}\`.`, hint)];
}

function checkFormer(each: ItemReference, item: ItemSource, around: ReferenceTargets): Finding[] {
  const { target, path } = each;
  if (addressProblem(target, "slug", fileStart)) {
    const noAddress = addressProblem(target, "slug", item.yaml().positionOf(path));
    return noAddress ? [{ ...noAddress, field: pathText(path) }] : [];
  }
  const hint = "Remove it: an address can't lead to two items.";
  if (around.slugs.has(target) || around.slugs.has(target.toLowerCase()))
    return [fault(item, each, `\`${target}\` is the slug of an item that is still there.`, hint)];
  const other = around.formerSlugs.get(target);
  around.formerSlugs.set(target, item.file);
  return other === undefined
    ? []
    : [fault(item, each, `\`${target}\` is also a former slug in ${other}.`, hint)];
}

function fault(item: ItemSource, { target, path }: ItemReference, message: string, hint: string): Finding {
  return errorAt(item.yaml().positionOf(path), message, hint, { field: pathText(path), value: target });
}
