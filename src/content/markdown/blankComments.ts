import type { Comment } from "./comments.ts";
import { masked } from "./maskQuotes.ts";

/** A text with its comments blanked out, letter by letter, so that the places of all else stay. */
export function blankComments(text: string, comments: readonly Comment[] = []): string {
  let at = 0;
  const parts = comments.flatMap(({ from, to }) => {
    const kept = text.slice(at, from);
    at = to;
    return [kept, masked(text.slice(from, to))];
  });
  return parts.join("") + text.slice(at);
}
