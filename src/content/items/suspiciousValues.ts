import type { Body } from "../markdown/body.ts";
import { type Finding, type Position, quoteValue, warningAt } from "../problem.ts";
import type { ItemFields } from "../schema/index.ts";
import { pathText } from "../schema/schemaPaths.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";

/** Warns of what an item may say and can hardly mean. `end` is the end of its front matter. */
export function suspiciousValues(fields: ItemFields, yaml: YamlText, body: Body, end: Position): Finding[] {
  const { order, sources, draft } = fields;
  const doubt = (path: Path, value: unknown, fault: string, hint: string) => {
    const field = pathText(path);
    const message = `\`${field}\` is \`${quoteValue(value)}\`, ${fault}.`;
    return warningAt(yaml.positionOf(path), message, hint, { field, value: quoteValue(value) });
  };
  const isPlace = order === undefined || (Number.isInteger(order) && order > 0);
  return [
    ...(isPlace
      ? []
      : [doubt(["order"], order, "which is no place in an issue", "Write a whole number: the lead is 1.")]),
    ...sources.flatMap(({ url }, index) =>
      url === undefined || isWhole(url)
        ? []
        : [
            doubt(
              ["sources", index, "url"],
              url,
              "which browsers have to guess at",
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
            "Write it below the front matter, or keep the item back with `draft: true`.",
          ),
        ]),
  ];
}

/** Whether nothing of an address is left out, and nothing is in it that can't be. */
function isWhole(url: string): boolean {
  return /^https?:\/\/[^\s<>"\\]+$/i.test(url);
}

function hasText({ text, pictures }: Body): boolean {
  return pictures.length > 0 || /\S/.test(text);
}
