import { DateTime } from "luxon";
import { pictureFile } from "./addresses.ts";
import { tidy } from "./fieldKinds.ts";
import { momentOf } from "./moment.ts";
import { didYouMean } from "./nearest.ts";
import { anError, type Finding, fileStart } from "./problem.ts";
import { unknownId } from "./references.ts";
import type { RegisterName, Registers } from "./registers.ts";
import { pathText, valueAt } from "./schemaPaths.ts";
import { addressProblem, slugOf } from "./slug.ts";
import type { Path, YamlText } from "./yamlText.ts";

/** What is known of the rest of the digest while an item is read. */
export interface Surroundings {
  readonly registers: Registers;
  readonly slugs: ReadonlySet<string>;
  /** The zone of the times in the digest. */
  readonly timeZone: string;
  /** The files below `content/images/`. */
  readonly pictures: ReadonlySet<string>;
  /** The former slugs of the items read so far, and the file of each. */
  readonly formerSlugs: Map<string, string>;
}

/** A name that an item gives to something else, and where. */
interface Name {
  readonly name: string;
  readonly path: Path;
}

/**
 * What is wrong with the names that an item gives: its own slug, and those of topics, pictures and other items. They are
 * taken from what is written, so that they are checked also where another field is wrong.
 */
export function checkNames(file: string, yaml: YamlText, around: Surroundings): Finding[] {
  const ids = (register: RegisterName, names: readonly Name[]) =>
    names.flatMap(({ name, path }) => unknownId(around.registers, register, name, yaml, path));
  const { value } = yaml;
  const slug = slugOf(file);
  return [
    ...[addressProblem(slug, "slug", fileStart)].filter((fault) => fault !== undefined),
    ...ids("topics", listed(value, "topics")),
    ...ids("organisations", listed(value, "organisations")),
    ...ids("people", listed(value, "people")),
    ...ids("series", single(value, ["series"])),
    ...single(value, ["image", "src"]).flatMap((each) => checkPicture(each, yaml, around.pictures)),
    ...listed(value, "related", "item").flatMap((each) => checkRelated(each, slug, yaml, around.slugs)),
    ...listed(value, "keyDates", "date").flatMap((each) => checkTime(each, yaml, around.timeZone)),
    ...listed(value, "formerSlugs").flatMap((each) => checkFormer(each, file, yaml, around)),
  ];
}

/** The texts of a list or, with `inner`, of the field of that name in each of its entries. */
function listed(value: unknown, list: string, ...inner: readonly string[]): Name[] {
  const entries = valueAt(value, [list]);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((_, index) => single(value, [list, index, ...inner]));
}

/** The text at a path; none when there is something else. */
function single(value: unknown, path: Path): Name[] {
  const found = valueAt(value, path);
  return typeof found === "string" && found.trim() !== "" ? [{ path, name: tidy(found) }] : [];
}

/** In spring, the clocks of most zones pass over an hour. */
function checkTime({ name, path }: Name, yaml: YamlText, zone: string): Finding[] {
  if (momentOf(name)?.precision !== "minute") return [];
  if (DateTime.fromISO(name, { zone }).toFormat("yyyy-MM-dd'T'HH:mm") === name) return [];
  const message = `\`${name}\` does not exist in ${zone}: the clocks go forward over it.`;
  return [fault(yaml, { name, path }, message, "Give the time an hour earlier or later.")];
}

function checkPicture({ name, path }: Name, yaml: YamlText, pictures: ReadonlySet<string>): Finding[] {
  if (pictures.has(name)) return [];
  const plain = pictureFile(name);
  const guess = pictures.has(plain ?? "") ? `Did you mean \`${plain}\`?` : didYouMean(name, pictures);
  const hint = `${guess} Pictures lie in content/images/.`.trim();
  return [fault(yaml, { name, path }, `The image \`${name}\` is not there.`, hint)];
}

function checkRelated(each: Name, slug: string, yaml: YamlText, slugs: ReadonlySet<string>): Finding[] {
  const { name } = each;
  if (name === slug)
    return [fault(yaml, each, "The item is related to itself.", "Name another item, or remove it.")];
  if (slugs.has(name)) return [];
  const guess = didYouMean(name, slugs);
  const hint = `${guess} It must be the slug of an item: its file's name without .md.`.trim();
  return [fault(yaml, each, `There is no item \`${name}\`.`, hint)];
}

function checkFormer(each: Name, file: string, yaml: YamlText, around: Surroundings): Finding[] {
  const { name, path } = each;
  const noAddress = addressProblem(name, "slug", yaml.placeOf(path));
  if (noAddress) return [{ ...noAddress, field: pathText(path) }];
  const hint = "Remove it: an address can't lead to two items.";
  if (around.slugs.has(name))
    return [fault(yaml, each, `\`${name}\` is the slug of an item that is still there.`, hint)];
  const other = around.formerSlugs.get(name);
  around.formerSlugs.set(name, file);
  return other === undefined
    ? []
    : [fault(yaml, each, `\`${name}\` is also a former slug in ${other}.`, hint)];
}

function fault(yaml: YamlText, { name, path }: Name, message: string, hint: string): Finding {
  return anError(yaml.placeOf(path), message, hint, { field: pathText(path), value: name });
}
