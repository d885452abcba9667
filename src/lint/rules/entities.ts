import { withoutEntities } from "../../content/markdown/entities.ts";
import { valueAt } from "../../content/schema/schemaPaths.ts";
import { readYaml } from "../../content/yaml/yamlText.ts";
import type { LintRule } from "../rule.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { scalarFor, scalarsIn, type WrittenScalar } from "../text/scalars.ts";

/** Characters are written as they are. Others are told of without this rule, in registers too. */
export const entities: LintRule = {
  name: "entities",
  about:
    "In fields, characters stand as they are, not as HTML writes them: readers would see `&amp;` and `&#8211;`. The character is put there. In the body, Markdown reads them.",
  example: "`headline: Trains &amp; trams` becomes `headline: Trains & trams`.",
  fix: (text) =>
    mayHaveEntities.test(text) ? applyEdits(text, scalarsIn(text).flatMap(withoutEntitiesIn)) : text,
};

const mayHaveEntities = /&(?:#|[a-z])[a-z\d]+;/i;

function withoutEntitiesIn({ value, written, from, to }: WrittenScalar): Edit[] {
  if (typeof value !== "string") return [];
  const plain = withoutEntities(value);
  if (plain === value || /[\p{Cc}\p{Cf}\ufffd]/u.test(plain)) return [];
  const asWritten = withoutEntities(written);
  return [{ from, to, text: isReadAs(asWritten, plain) ? asWritten : scalarFor(plain, written) }];
}

/** Whether YAML takes what is written for a text, wherever it stands. */
function isReadAs(written: string, text: string): boolean {
  return [`text: ${written}\n`, `text: [${written}]\n`].every((yaml, index) => {
    const read = readYaml(yaml);
    return !Array.isArray(read) && valueAt(read.value, ["text", ...(index === 0 ? [] : [0])]) === text;
  });
}
