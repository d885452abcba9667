import { formatCount } from "../limits.ts";
import { errorAt, type Finding } from "../problem.ts";
import { isBlankValue, pathText } from "../schema/schemaPaths.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";

/** A value as JSON has it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

declare global {
  /** A digest with templates of its own may declare here what its fields are: see docs/own-fields.md. */
  interface StandfirstOwnFields {}
}

/** The fields that a digest adds to Standfirst's, by their names. */
export interface OwnFields extends StandfirstOwnFields {
  readonly [name: `x-${string}`]: Json | undefined;
}

/** What may have such fields: an item, an entry of a register, the site. */
export interface WithOwnFields {
  readonly ownFields: OwnFields;
}

/** Most items have no fields of their digest's own, and share this. */
export const noOwnFields: OwnFields = Object.freeze({});

/** What may have such fields, and what an editor calls it. */
export const ownFieldOwners = {
  item: "an item",
  topic: "a topic",
  organisation: "an organisation",
  person: "a person",
  series: "a series",
  storyline: "a storyline",
  site: "the site",
} as const;

export type OwnFieldOwner = keyof typeof ownFieldOwners;

/** What may have own fields, by what an editor calls it. */
export const ownerByKind: ReadonlyMap<string, OwnFieldOwner> = new Map(
  (Object.keys(ownFieldOwners) as OwnFieldOwner[]).map((owner) => [ownFieldOwners[owner], owner]),
);

/** The name of such a field: `x-`, and words of lower-case letters and digits with hyphens between them. */
export const ownFieldName = /^x(?:-[a-z\d]+)+$/;

/** The fields of a file or of an entry of a register: the digest's own, and all others. */
interface DividedFields {
  readonly own: OwnFields;
  readonly others: unknown;
}

/** Divides the fields of what an editor calls `kind`. An own field that is blank is left out, as any field is. */
export function divideFields(kind: string, value: unknown): DividedFields {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !ownerByKind.has(kind))
    return { own: noOwnFields, others: value };
  const fields = Object.entries(value);
  const own = fields.filter(([name]) => ownFieldName.test(name));
  if (own.length === 0) return { own: noOwnFields, others: value };
  return {
    own: Object.fromEntries(own.filter(([, each]) => !isBlankValue(each))) as OwnFields,
    others: Object.fromEntries(fields.filter(([name]) => !ownFieldName.test(name))),
  };
}

/** The most characters in the own fields of one item or entry: what is longer is a text, or was pasted by mistake. */
const longest = 10_000;

/** The error for own fields that are too long, or that JSON can't hold. `base` is the path of their group. */
export function ownFieldFindings(own: OwnFields, yaml: YamlText, base: Path = []): Finding[] {
  return Object.entries(own).flatMap(([name, value]): Finding[] => {
    const path = [...base, name];
    const about = { field: pathText(path) };
    if (hasOddNumber(value))
      return [
        errorAt(
          yaml.positionOf(path),
          `\`${name}\` has a number that is not finite.`,
          "Write another number, or put it in quotation marks.",
          about,
        ),
      ];
    if (JSON.stringify(value).length <= longest) return [];
    const message = `\`${name}\` has more than ${formatCount(longest)} characters.`;
    return [errorAt(yaml.positionOf(path), message, "Shorten it, or move some of it into the text.", about)];
  });
}

function hasOddNumber(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasOddNumber);
}
