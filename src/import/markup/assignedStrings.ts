/** An assignment of a string to a name of Liquid. */
export const assignment = /\{%-?\s*assign\s+([\w-]+)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)')\s*-?%\}/g;

/** A text with the strings that it assigns to names of Liquid, such as the beginning of addresses, where it writes these names. All lines keep their number. */
export function withAssignedStrings(text: string): string {
  if (!text.includes("{%")) return text;
  const strings = new Map(
    [...text.matchAll(assignment)].map(([, name = "", double, single = ""]) => [name, double ?? single]),
  );
  return strings.size === 0
    ? text
    : text.replace(/\{\{-?\s*([\w-]+)\s*-?\}\}/g, (found, name: string) => strings.get(name) ?? found);
}
