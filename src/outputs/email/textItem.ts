import { longDay } from "../../digest/dates.ts";
import type { Item } from "../../digest/digest.ts";
import { nameList, sentenceCase } from "../../digest/wording.ts";
import type { ResolveUrl } from "./emailUrls.ts";
import { openNotes } from "./footnotes.ts";
import { type ItemForm, kickerOf } from "./templates/item.tsx";
import { apart, textBody } from "./textBody.ts";
import { columns, underlined, wrap } from "./wrap.ts";

/** An item as lines of plain text, with the addresses that it names at its end. */
export function textItem(item: Item, form: ItemForm, whole: ResolveUrl): string[] {
  const kicker = kickerOf(item).join(" · ").toUpperCase();
  const head = [...wrap(kicker, columns), ...underlined(item.headline, "=")];
  if (form === "headline") return apart([[...head, whole(item.address)]]);
  const standfirst = wrap(item.standfirst, columns);
  if (form === "standfirst") return apart([head, standfirst, [`Read on: ${whole(item.address)}`]]);
  const notes = openNotes((address) => whole(address, item.address));
  const body = textBody(item.body.tree, notes.noteOf);
  return apart([
    head,
    standfirst,
    item.byline.length > 0 ? wrap(`By ${nameList(item.byline)}`, columns) : [],
    item.image?.caption ? wrap(`[Picture: ${item.image.caption}]`, columns) : [],
    body,
    ...item.updates.map(({ kind, date, note }) =>
      wrap(`${sentenceCase(kind)}, ${longDay(date)}: ${note}`, columns),
    ),
    [...notes.lines(), `This item on the web: ${whole(item.address)}`],
  ]);
}
