import { markdown } from "./markdown.ts";

/** A character reference of HTML, such as `&#8211;`, and the character it means. */
export interface Entity {
  readonly found: string;
  readonly meant: string;
}

/** A reference that was escaped twice, such as `&amp;#8211;`, counts too. */
const entity = /&(?:amp;)*(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/gi;

/** The character references in a text, each once, in order. Only those of HTML count, not `AT&T;`. */
export function entitiesIn(text: string): Entity[] {
  if (!text.includes("&")) return [];
  return [...new Set(text.match(entity))]
    .map((found) => ({ found, meant: decoded(found) }))
    .filter(({ found, meant }) => found !== meant);
}

/** Replaces the character references in a text. */
export function withoutEntities(text: string): string {
  return text.replace(entity, decoded);
}

function decoded(found: string): string {
  return markdown.utils.unescapeAll(found.replace(/^&(?:amp;)+(?=#?\w+;)/i, "&"));
}
