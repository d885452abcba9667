import type { Item } from "../../digest/digest.ts";
import type { Language } from "../../language/language.ts";
import { summaryOf } from "../metadata/summaryOf.ts";
import type { ResolveUrl } from "./emailUrls.ts";
import { kickerOf } from "./emailWording.ts";
import { collectFootnotes } from "./footnotes.ts";
import { storySoFar } from "./storySoFar.ts";
import type { ItemForm } from "./templates/item.tsx";
import { joinBlocks, pictureMark, textBody } from "./textBody.ts";
import { textFigures } from "./textFigures.ts";
import { columns, underlined, wrap } from "./wrap.ts";

/** Renders an item as lines of plain text, with its links as footnotes. */
export function textItem(item: Item, form: ItemForm, resolveUrl: ResolveUrl, language: Language): string[] {
  const { words, nameList, longDay } = language;
  const kicker = kickerOf(item, language).toUpperCase();
  const head = [...wrap(kicker, columns), ...underlined(item.headline, "=")];
  if (form === "headline") return joinBlocks([[...head, resolveUrl(item.address)]]);
  if (form === "standfirst")
    return joinBlocks([
      head,
      wrap(summaryOf(item), columns),
      [words.email.labelled(words.email.readOn, resolveUrl(item.address)).join("")],
    ]);
  const notes = collectFootnotes((address) => resolveUrl(address, item.address), language);
  const body = textBody(item.body.tree, notes);
  return joinBlocks([
    head,
    item.standfirst ? wrap(item.standfirst, columns) : [],
    item.byline.length > 0 ? wrap(words.item.by(nameList(item.byline)).join(""), columns) : [],
    item.image ? wrap(pictureMark(item.image.alt, words.body), columns) : [],
    body,
    textFigures(item, language),
    ...item.updates.map(({ kind, date, note }) =>
      wrap(`${words.item.updateOn(kind, longDay(date)).join("")}: ${note}`, columns),
    ),
    ...storyLines(item, resolveUrl, language),
    notes.lines(),
    [words.email.labelled(words.email.itemOnline, resolveUrl(item.address)).join("")],
  ]);
}

function storyLines(item: Item, resolveUrl: ResolveUrl, language: Language): string[][] {
  const story = storySoFar(item, language);
  if (story === undefined) return [];
  const { name, extent, address } = story;
  return [[...wrap(`${language.words.email.storySoFar} ${name}, ${extent}`, columns), resolveUrl(address)]];
}
