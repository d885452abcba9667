import type { WrittenItem } from "../items/readItem.ts";
import { typographic } from "../markdown/typographicFields.ts";
import type { Figure } from "../schema/index.ts";

/** The parts of an item whose words are compared between its versions, in the order of its page. */
export const textParts = ["headline", "standfirst", "byline", "text", "figures"] as const;

export type TextPart = (typeof textParts)[number];

/** What a version of an item says, as lines of each part: a paragraph of its text, a figure. It has no markup and no comments. */
export type ItemText = Readonly<Record<TextPart, readonly string[]>>;

/** What an item says. White space and the typing of quotation marks make no difference. */
export function itemTextOf({ headline, standfirst, byline, body, figures }: WrittenItem): ItemText {
  return {
    headline: linesOf(typographic(headline)),
    standfirst: standfirst === undefined ? [] : linesOf(typographic(standfirst)),
    byline: byline.flatMap(linesOf),
    text: linesOf(body.text),
    figures: figures.flatMap((figure) => linesOf(figureLine(figure))),
  };
}

/** Whether readers would find the same words in both. Where paragraphs end does not matter. */
export function saysTheSame(one: ItemText, other: ItemText): boolean {
  return textParts.every((part) => one[part].join(" ") === other[part].join(" "));
}

function linesOf(text: string): string[] {
  const lines = text.normalize("NFC").split("\n");
  return lines.map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
}

/** "Posts filled: 21 of 42 posts, as of 2021-11". */
function figureLine({ label, value, of, unit, asOf }: Figure): string {
  const whole = of === undefined ? "" : ` of ${of}`;
  return `${typographic(label)}: ${value}${whole} ${unit ?? ""}${asOf ? `, as of ${asOf}` : ""}`;
}
