import type { Body } from "../markdown/body.ts";
import { type Finding, type Position, quoteValue, warningAt } from "../problem.ts";
import type { ItemFields } from "../schema/index.ts";
import { pathText } from "../schema/schemaPaths.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";

/** Warns about values that are allowed but unlikely to be meant. `end` is the end of the front matter. */
export function suspiciousValues(fields: ItemFields, yaml: YamlText, body: Body, end: Position): Finding[] {
  const { order, sources, draft } = fields;
  const suspicious = (path: Path, value: unknown, problem: string, hint: string) => {
    const field = pathText(path);
    const message = `\`${field}\` is \`${quoteValue(value)}\`, ${problem}.`;
    return warningAt(yaml.positionOf(path), message, hint, { field, value: quoteValue(value) });
  };
  const isPosition = order === undefined || (Number.isInteger(order) && order > 0);
  return [
    ...(isPosition
      ? []
      : [
          suspicious(
            ["order"],
            order,
            "which is not a position in an issue",
            "Write a whole number. The lead is 1.",
          ),
        ]),
    ...sources.flatMap(({ url }, index) =>
      url === undefined || isComplete(url)
        ? []
        : [
            suspicious(
              ["sources", index, "url"],
              url,
              "which is not a complete web address",
              `Write it as ${new URL(url).href}.`,
            ),
          ],
    ),
    ...(draft || hasText(body)
      ? []
      : [
          warningAt(
            end,
            "The item has no text.",
            "Write the text below the front matter, or set `draft: true`.",
          ),
        ]),
  ];
}

/** Whether a web address needs no completion or correction by browsers. */
function isComplete(url: string): boolean {
  return /^https?:\/\/[^\s<>"\\]+$/i.test(url);
}

function hasText({ text, pictures }: Body): boolean {
  return pictures.length > 0 || /\S/.test(text);
}
