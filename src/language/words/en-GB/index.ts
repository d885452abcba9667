import type { Formats } from "../../formats/formats.ts";
import { changes } from "./changes.ts";
import { dates } from "./dates.ts";
import { email } from "./email.ts";
import { figures } from "./figures.ts";
import { frame } from "./frame.ts";
import { item } from "./item.ts";
import { lists } from "./lists.ts";

/** British English, which other countries' English uses too, with their own dates and numbers. */
export const english = (formats: Formats) => ({
  dates: dates(),
  changes: changes(formats),
  frame: frame(),
  item: item(formats),
  email: email(formats),
  figures: figures(formats),
  lists: lists(formats),
});
