import { pictureMark } from "../../content/markdown/textMarks.ts";
import { longDay } from "../../digest/dates.ts";
import type { Item } from "../../digest/digest.ts";
import { nameList, sentenceCase } from "../../digest/wording.ts";
import type { ResolveUrl } from "./emailUrls.ts";
import { kickerOf } from "./emailWording.ts";
import { collectFootnotes } from "./footnotes.ts";
import { storySoFar } from "./storySoFar.ts";
import type { ItemForm } from "./templates/item.tsx";
import { joinBlocks, textBody } from "./textBody.ts";
import { textFigures } from "./textFigures.ts";
import { columns, underlined, wrap } from "./wrap.ts";

/** Renders an item as lines of plain text, with its links as footnotes. */
export function textItem(item: Item, form: ItemForm, resolveUrl: ResolveUrl, language: string): string[] {
  const kicker = kickerOf(item).toUpperCase();
  const head = [...wrap(kicker, columns), ...underlined(item.headline, "=")];
  if (form === "headline") return joinBlocks([[...head, resolveUrl(item.address)]]);
  const standfirst = wrap(item.standfirst, columns);
  if (form === "standfirst") return joinBlocks([head, standfirst, [`Read on: ${resolveUrl(item.address)}`]]);
  const notes = collectFootnotes((address) => resolveUrl(address, item.address));
  const body = textBody(item.body.tree, notes.footnoteNumber);
  return joinBlocks([
    head,
    standfirst,
    item.byline.length > 0 ? wrap(`By ${nameList(item.byline)}`, columns) : [],
    item.image ? wrap(pictureMark(item.image.alt), columns) : [],
    body,
    textFigures(item, language),
    ...item.updates.map(({ kind, date, note }) =>
      wrap(`${sentenceCase(kind)}, ${longDay(date)}: ${note}`, columns),
    ),
    ...storyLines(item, resolveUrl),
    notes.lines(),
    [`This item on the web: ${resolveUrl(item.address)}`],
  ]);
}

function storyLines(item: Item, resolveUrl: ResolveUrl): string[][] {
  const story = storySoFar(item);
  if (story === undefined) return [];
  const { name, extent, address } = story;
  return [[...wrap(`The story so far: ${name}, ${extent}`, columns), resolveUrl(address)]];
}
