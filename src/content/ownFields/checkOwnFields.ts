import { didYouMean } from "../nearestWord.ts";
import { errorAt, type Finding } from "../problem.ts";
import { checkFields } from "../schema/checkFields.ts";
import { pathText } from "../schema/schemaPaths.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { type OwnFieldSchemas, schemaOn } from "./fieldDeclarations.ts";
import { type OwnFieldOwner, type OwnFields, ownFieldOwners } from "./ownFields.ts";

/**
 * Checks own fields against what the digest declares in `_data/fields.yaml`. Where it declares none for their owner, any are right.
 * `yaml` is only called for positions; `base` is the path of the fields' group in it. `day` is that of an item, before which a field may not have been required.
 */
export function checkOwnFields(
  own: OwnFields,
  owner: OwnFieldOwner,
  schemas: OwnFieldSchemas,
  { yaml }: { yaml(): YamlText },
  base: Path = [],
  day?: string,
): Finding[] {
  const declaredSchema = schemas[owner];
  if (declaredSchema === undefined) return [];
  const schema = schemaOn(declaredSchema, day);
  if (schema.safeParse(own).success) return [];
  const declared = Object.keys(schema.shape);
  const unknown = Object.keys(own).filter((name) => !declared.includes(name));
  const known = Object.fromEntries(Object.entries(own).filter(([name]) => !unknown.includes(name)));
  const findings = checkFields(schema, yaml(), ownFieldOwners[owner], base, known);
  const missing = declared.filter((name) => !Object.hasOwn(own, name));
  const misspelt = unknown.map((name): Finding => {
    const path = [...base, name];
    const message = `\`${name}\` is not one of the fields of ${ownFieldOwners[owner]} in _data/fields.yaml.`;
    const hint =
      didYouMean(name, missing) || didYouMean(name, declared) || "Add it there, or remove it here.";
    return errorAt(yaml().positionOfKey(path), message, hint, { field: pathText(path) });
  });
  return [...misspelt, ...(Array.isArray(findings) ? findings : [])];
}
