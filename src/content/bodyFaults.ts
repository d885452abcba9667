import type { Token } from "markdown-it";
import { decoded, pictureFile } from "./addresses.ts";
import type { Places } from "./bodyPlaces.ts";
import { aWarning, type Finding } from "./problem.ts";

/**
 * Warns of headings that skip a level: the first is one of level 2, below the headline, or of level 1, which is then
 * taken for that; each other is at most one level deeper than the one before it.
 */
export function skippedLevels(tokens: readonly Token[], linesBefore: number): Finding[] {
  const headings = tokens.filter((token) => token.type === "heading_open");
  const levels = headings.map(writtenLevel);
  return headings.flatMap((token, index) => {
    const [level = 1, above] = [levels[index], levels[index - 1]];
    const deepest = above === undefined ? (levels.includes(1) ? 1 : 2) : above + 1;
    if (level <= deepest) return [];
    const message =
      above === undefined
        ? `The first heading is of level ${level}: a level is skipped.`
        : `A heading of level ${level} follows one of level ${above}: a level is skipped.`;
    const at = { line: (token.map?.[0] ?? 0) + 1 + linesBefore, column: 1 };
    return [aWarning(at, message, `Write it with ${"#".repeat(deepest)}.`)];
  });
}

/** A heading's level as it is written: with `#`, or underlined with `=` or `-`. */
function writtenLevel({ markup }: Token): number {
  return markup.startsWith("#") ? markup.length : markup === "=" ? 1 : 2;
}

/** Warns of a picture in a body that has no description, and of one that isn't there. */
export function pictureFaults(token: Token, places: Places, pictures: ReadonlySet<string>): Finding[] {
  const source = decoded(String(token.attrGet("src") ?? ""));
  const file = pictureFile(source);
  const at = places.next(String(token.attrGet("src") ?? ""), source);
  const findings: Finding[] = [];
  if (token.content.trim() === "")
    findings.push(
      aWarning(
        at,
        "An image has no description.",
        "Write what it shows between the square brackets: ![…](…).",
        { value: source },
      ),
    );
  if (file !== undefined && !pictures.has(file))
    findings.push(
      aWarning(
        at,
        `The image \`${file}\` is not in content/images/.`,
        "Put the file there, or mend its name.",
        { value: source },
      ),
    );
  return findings;
}
