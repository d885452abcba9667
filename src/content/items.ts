import { itemAddress } from "./addresses.ts";
import { type Body, readBody } from "./body.ts";
import { checkFields } from "./checkFields.ts";
import { readFrontMatter } from "./frontMatter.ts";
import { didYouMean } from "./nearest.ts";
import { anError, type Finding } from "./problem.ts";
import { type RegisterName, type Registers, unknownId } from "./registers.ts";
import { type ItemFields, itemFields } from "./schema.ts";
import { addressProblem, slugOf } from "./slug.ts";
import type { FileReading } from "./source.ts";
import type { Path, YamlText } from "./yamlText.ts";

/** A briefing item as an editor wrote it, checked. */
export interface WrittenItem extends ItemFields {
  readonly slug: string;
  /** Relative to the digest's root. */
  readonly file: string;
  readonly address: string;
  readonly body: Body;
}

/** What is known of the rest of the digest while an item is read. */
export interface Surroundings {
  readonly registers: Registers;
  readonly slugs: ReadonlySet<string>;
  /** The files below `content/images/`. */
  readonly pictures: ReadonlySet<string>;
}

/** Reads one item from its file's text, and checks everything that it names. */
export function readItem(file: string, text: string, around: Surroundings): FileReading<WrittenItem> {
  const slug = slugOf(file);
  const parts = readFrontMatter(text);
  if (Array.isArray(parts)) return { findings: parts };
  const fields = checkFields(itemFields, parts.fields, "an item");
  const { body, findings } = readBody(parts.body, itemAddress(slug), parts.linesBefore, around.pictures);
  if (Array.isArray(fields)) return { findings: [...fields, ...findings] };
  const named = checkNames(slug, fields, parts.fields, around);
  return {
    value: { ...fields, slug, file, address: itemAddress(slug), body },
    findings: [...named, ...findings],
  };
}

function checkNames(slug: string, item: ItemFields, yaml: YamlText, around: Surroundings): Finding[] {
  const ids = (register: RegisterName, list: readonly string[]) =>
    list.flatMap((id, index) => unknownId(around.registers, register, id, yaml, [register, index]));
  return [
    ...[addressProblem(slug, "slug", { line: 1, column: 1 })].filter((fault) => fault !== undefined),
    ...ids("topics", item.topics),
    ...ids("organisations", item.organisations),
    ...ids("people", item.people),
    ...(item.series === undefined
      ? []
      : unknownId(around.registers, "series", item.series, yaml, ["series"])),
    ...checkPicture(item, yaml, around.pictures),
    ...item.related.flatMap(({ item: other }, index) =>
      checkRelated(slug, other, yaml, ["related", index, "item"], around.slugs),
    ),
    ...item.formerSlugs.flatMap((former, index) =>
      checkFormer(former, yaml, ["formerSlugs", index], around.slugs),
    ),
  ];
}

function checkPicture(item: ItemFields, yaml: YamlText, pictures: ReadonlySet<string>): Finding[] {
  const src = item.image?.src;
  if (src === undefined || pictures.has(src)) return [];
  const hint = `${didYouMean(src, pictures)} Pictures lie in content/images/.`.trim();
  return [
    anError(yaml.placeOf(["image", "src"]), `The image \`${src}\` is not there.`, hint, {
      field: "image.src",
      value: src,
    }),
  ];
}

function checkRelated(
  slug: string,
  other: string,
  yaml: YamlText,
  path: Path,
  slugs: ReadonlySet<string>,
): Finding[] {
  const about = { field: `related[${path[1]}].item`, value: other };
  if (other === slug)
    return [
      anError(
        yaml.placeOf(path),
        "The item is related to itself.",
        "Name another item, or remove it.",
        about,
      ),
    ];
  if (slugs.has(other)) return [];
  const hint =
    `${didYouMean(other, slugs)} It must be the slug of an item: its file's name without .md.`.trim();
  return [anError(yaml.placeOf(path), `There is no item \`${other}\`.`, hint, about)];
}

function checkFormer(former: string, yaml: YamlText, path: Path, slugs: ReadonlySet<string>): Finding[] {
  const about = { field: `formerSlugs[${path[1]}]`, value: former };
  const fault = addressProblem(former, "slug", yaml.placeOf(path));
  if (fault) return [{ ...fault, ...about }];
  if (!slugs.has(former)) return [];
  return [
    anError(
      yaml.placeOf(path),
      `\`${former}\` is the slug of an item that is still there.`,
      "Remove it: an address can't lead to two items.",
      about,
    ),
  ];
}
