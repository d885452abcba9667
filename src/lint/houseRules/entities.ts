import { withoutEntities } from "../../content/markdown/entities.ts";
import { valueAt } from "../../content/schema/schemaPaths.ts";
import { readYaml } from "../../content/yaml/yamlText.ts";
import type { HouseRule } from "../houseRule.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { scalarFor, scalarsIn, type WrittenScalar } from "../text/scalars.ts";

/** Fields have characters, not HTML entities. Reading a field already reports them, in registers too; this rule only fixes them. */
export const rule: HouseRule = {
  name: "entities",
  fixesErrors: true,
  about:
    "In fields, write characters as they are, not as HTML entities: readers would see `&amp;` and `&#8211;`. In the body, Markdown understands entities.",
  example: "`headline: Trains &amp; trams` becomes `headline: Trains & trams`.",
  fix: (text) =>
    mayHaveEntities.test(text) ? applyEdits(text, scalarsIn(text).flatMap(withoutEntitiesIn)) : text,
};

const mayHaveEntities = /&(?:#\d|#x|[a-z]{2})/i;

function withoutEntitiesIn({ value, written, from, to }: WrittenScalar): Edit[] {
  if (typeof value !== "string") return [];
  const plain = withoutEntities(value);
  if (plain === value || /[\p{Cc}\p{Cf}\ufffd]/u.test(plain)) return [];
  const asWritten = withoutEntities(written);
  return [{ from, to, text: isReadAs(asWritten, plain) ? asWritten : scalarFor(plain, written) }];
}

/** Whether YAML reads what is written as this text, both as a field and in a list. */
function isReadAs(written: string, text: string): boolean {
  return [`text: ${written}\n`, `text: [${written}]\n`].every((yaml, index) => {
    const read = readYaml(yaml);
    return !Array.isArray(read) && valueAt(read.value, ["text", ...(index === 0 ? [] : [0])]) === text;
  });
}
