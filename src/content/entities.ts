import { markdown } from "./markdown.ts";

/** A character that is written as HTML has it, such as `&#8211;`, and the character itself. */
export interface Entity {
  readonly found: string;
  readonly meant: string;
}

/** Written twice over, `&amp;#8211;` is one, too. */
const entity = /&(?:amp;)*(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/gi;

/** The entities in a text, in their order: those that HTML knows, not `AT&T;`. */
export function entitiesIn(text: string): Entity[] {
  if (!text.includes("&")) return [];
  return [...text.matchAll(entity)]
    .map(([found]) => ({ found, meant: decoded(found) }))
    .filter(({ found, meant }) => found !== meant);
}

/** A text with the characters that its entities mean. */
export function withoutEntities(text: string): string {
  return text.replace(entity, decoded);
}

function decoded(text: string): string {
  const once = markdown.utils.unescapeAll(text);
  return once === text ? text : decoded(once);
}
