import { markdown } from "./markdown.ts";

/** A character reference of HTML, such as `&#8211;`, and the character it means. */
export interface Entity {
  readonly found: string;
  readonly meant: string;
}

/** The names that browsers also read without a semicolon, or that writers expect to be read so, except those that are words: `&not`. */
const bareNames =
  "nbsp|amp|lt|gt|quot|copy|reg|trade|pound|euro|yen|cent|sect|para|deg|times|divide|plusmn|middot|bull|hellip|[mn]dash|[lr][sd]quo|[lr]aquo|frac(?:12|14|34)|sup[123]|micro";

/** A reference without its semicolon. `&copy=` and what is behind a `/` or `?` is a part of an address, and `&copyright` a word. */
export const bareEntity = new RegExp(`&(?:${bareNames})(?![a-z;=])(?<![/?]\\S{0,99}&\\w+)`, "gi");

/** A reference that was escaped twice, such as `&amp;#8211;`, counts too. */
const entity = new RegExp(
  String.raw`&(?:amp;)*(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});|${bareEntity.source}`,
  "gi",
);

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
  const complete = found.endsWith(";") ? found : `${found.toLowerCase()};`;
  return markdown.utils.unescapeAll(complete.replace(/^&(?:amp;)+(?=#?\w+;)/i, "&"));
}
