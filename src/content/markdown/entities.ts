import { markdown } from "./markdown.ts";

/** A character that is written as HTML has it, such as `&#8211;`, and the character itself. */
export interface Entity {
  readonly found: string;
  readonly meant: string;
}

/** Written twice over, `&amp;#8211;` is one, too. */
const entity = /&(?:amp;)*(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/gi;

/** The entities in a text, each once, in their order: those that HTML knows, not `AT&T;`. */
export function entitiesIn(text: string): Entity[] {
  if (!text.includes("&")) return [];
  return [...new Set(text.match(entity))]
    .map((found) => ({ found, meant: decoded(found) }))
    .filter(({ found, meant }) => found !== meant);
}

/** A text with the characters that its entities mean. */
export function withoutEntities(text: string): string {
  return text.replace(entity, decoded);
}

function decoded(found: string): string {
  return markdown.utils.unescapeAll(found.replace(/^&(?:amp;)+(?=#?\w+;)/i, "&"));
}
