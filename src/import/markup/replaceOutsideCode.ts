import { codeFinder } from "./codeFinder.ts";

/** Replaces what a pattern finds outside code and comments. `replace` gets what was found and its first two groups. */
export function replaceOutsideCode(
  text: string,
  pattern: RegExp,
  replace: (found: string, first: string, second: string) => string,
): string {
  if (!text.includes("](") && !text.includes("]:")) return text;
  const isCode = codeFinder(text);
  return text.replace(pattern, (found: string, first: string, second: string, index: number) =>
    isCode(index) ? found : replace(found, first, second),
  );
}
