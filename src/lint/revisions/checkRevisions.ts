import { lacksField } from "../../content/items/missingFields.ts";
import { parseItem, type WrittenItem } from "../../content/items/readItem.ts";
import { errorAt, type Finding, fileStart, type Position, type Problem } from "../../content/problem.ts";
import type { Registers } from "../../content/registers/registers.ts";
import { slugOf } from "../../content/slug.ts";
import { isShown } from "../../digest/createDigest.ts";
import { usualLanguage } from "../../language/language.ts";
import { unannouncedChanges } from "./unannouncedChanges.ts";

const { longDay } = usualLanguage;

/** An item's file as it was at the revision, if it has changed since. */
export interface FileBefore {
  readonly file: string;
  readonly bytes: Buffer;
  /** The file that it seems to have been renamed to. */
  readonly renamedTo: string | undefined;
}

/** The items as they are now. */
export interface CurrentItems {
  /** All files of items, including those that can't be read. */
  readonly files: readonly string[];
  readonly items: readonly WrittenItem[];
  readonly registers: Pick<Registers, "optional">;
  readonly today: string;
  bytesOf(file: string): Buffer | undefined;
  /** The position of a field in an item's file or, if it is missing, of where it belongs. */
  positionOf(file: string, field: string): Position;
}

/**
 * Finds published items that changed without a notice to readers, and addresses that no longer lead anywhere. Items that can't be
 * read, now or at the revision, are skipped.
 */
export function checkRevisions(earlier: readonly FileBefore[], present: CurrentItems): Problem[] {
  const slugs = new Set(present.files.map(slugOf));
  const bySlug = new Map(present.items.map((item) => [item.slug, item]));
  const byFormer = new Map(
    present.items.flatMap((item) => item.formerSlugs.map((slug) => [slug, item] as const)),
  );
  const clock = { today: present.today, preview: false };
  return earlier.flatMap((then): Problem[] => {
    const { value: before, findings: mistakes } = parseItem(then.file, then.bytes);
    if (before === undefined || lacksField(mistakes, present.registers) || !isShown(before, clock)) return [];
    const lost = before.formerSlugs.filter((slug) => !slugs.has(slug) && !byFormer.has(slug));
    const after = bySlug.get(before.slug) ?? byFormer.get(before.slug);
    if (after === undefined) return slugs.has(before.slug) ? [] : lostItem(then, before, present);
    const bytes = present.bytesOf(after.file);
    const findings = [
      ...lost.map((slug) => lostFormer(slug, present.positionOf(after.file, "formerSlugs"))),
      ...(isShown(after, clock)
        ? unannouncedChanges(
            { item: before, bytes: then.bytes },
            { item: after, bytes: bytes ?? Buffer.alloc(0) },
            present.today,
          )
        : [withdrawn(before, after, present)]),
    ];
    return findings.map((finding) => ({ file: after.file, ...finding }));
  });
}

function lostItem(
  { file, renamedTo }: FileBefore,
  { slug, date }: WrittenItem,
  present: CurrentItems,
): Problem[] {
  if (renamedTo !== undefined && present.files.includes(renamedTo)) {
    // Its own errors are reported elsewhere, and may hide its former slugs.
    if (!present.items.some((item) => item.file === renamedTo)) return [];
    const message = `The item was renamed since it was published on ${longDay(date)}, and its address \`${slug}\` would be lost.`;
    const hint = `Add \`${slug}\` to \`formerSlugs\`.`;
    const place = present.positionOf(renamedTo, "formerSlugs");
    return [{ file: renamedTo, ...errorAt(place, message, hint, { field: "formerSlugs", value: slug }) }];
  }
  const message = `The item that was published on ${longDay(date)} has been deleted, and its address \`${slug}\` would be lost.`;
  const hint = `Put it back or, if another item replaces it, add \`${slug}\` to the \`formerSlugs\` of that item.`;
  return [{ file, ...errorAt(fileStart, message, hint, { value: slug }) }];
}

function lostFormer(slug: string, place: Position): Finding {
  const message = `\`${slug}\` was removed from \`formerSlugs\`, so its address would be lost.`;
  return errorAt(place, message, "Put it back.", { field: "formerSlugs", value: slug });
}

function withdrawn(before: WrittenItem, { file, draft }: WrittenItem, { positionOf }: CurrentItems): Finding {
  const field = draft ? "draft" : "date";
  const message = `The item was published on ${longDay(before.date)}, but is now held back: its address would lead nowhere.`;
  const hint = draft ? "Remove `draft`." : "Give it a date that is not in the future.";
  return errorAt(positionOf(file, field), message, hint, { field });
}
