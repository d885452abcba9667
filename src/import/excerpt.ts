/** In characters: enough to find the place. */
const longestExcerpt = 80;

/** Words of a source, for a message: on one line, and shortened. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt - 1)}…` : line;
}
