import type { Token } from "markdown-it";
import { decodeAddress, pictureFile } from "../addresses.ts";
import { invisibleCharacter, invisibleCharacterMessage } from "../files/decodeText.ts";
import { type Pictures, refusedImage } from "../pictures/readPictures.ts";
import { type Finding, type Position, positionAt, warningAt } from "../problem.ts";
import { hasLogin } from "../webLogin.ts";
import { isVisible, loginFault } from "./linkFaults.ts";
import type { Places } from "./linkPositions.ts";
import { descriptionIn, plainText } from "./markdown.ts";

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
    return [warningAt(at, message, `Write it with ${"#".repeat(deepest)}.`)];
  });
}

/** Warns of headings in which nothing can be read: a picture is no heading by itself. */
export function emptyHeadings(tokens: readonly Token[], linesBefore: number): Finding[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== "heading_open" || isVisible(plainText(tokens[index + 1]))) return [];
    const hint = token.markup.startsWith("#")
      ? `Write them behind the \`${token.markup}\`, or take it out.`
      : `Write them, or put a blank line above the line of \`${token.markup}\` that makes it a heading.`;
    const at = { line: (token.map?.[0] ?? 0) + 1 + linesBefore, column: 1 };
    return [warningAt(at, "The heading has no words.", hint)];
  });
}

/** A heading's level as it is written: with `#`, or underlined with `=` or `-`. */
function writtenLevel({ markup }: Token): number {
  return markup.startsWith("#") ? markup.length : markup === "=" ? 1 : 2;
}

/** A picture in a body, and where its address stands. */
export interface BodyPicture extends Position {
  /** As it is written. */
  readonly source: string;
  /** The file below `content/images/` that it names; undefined for one on another host. */
  readonly file: string | undefined;
}

/** The picture that a token shows. */
export function pictureIn(token: Token, places: Places): BodyPicture {
  const written = String(token.attrGet("src") ?? "");
  const source = decodeAddress(written);
  return { source, file: pictureFile(source), ...places.next(written, source) };
}

/** Warns of a picture without a description. */
export function undescribed(token: Token, { source, line, column }: BodyPicture): Finding[] {
  if (isVisible(descriptionIn(token))) return [];
  const hint = "Write what it shows between the square brackets: ![…](…).";
  return [warningAt({ line, column }, "An image has no description.", hint, { value: source })];
}

/** Refuses a picture whose address has a user name or password in it. */
export function withLogin({ source, ...at }: BodyPicture): Finding[] {
  return hasLogin(source) ? [loginFault(source, { line: at.line, column: at.column })] : [];
}

/** Warns of every picture that isn't among `there`, the files below `content/images/`, or is not published. */
export function missingPictures(pictures: readonly BodyPicture[], there: Pictures): Finding[] {
  return pictures.flatMap(({ source, file, line, column }) => {
    if (file === undefined) return [];
    const refusal = there.get(file)?.refusal;
    if (refusal) return [refusedImage(file, refusal, { line, column })];
    if (there.has(file)) return [];
    const message = `The image \`${file}\` is not in content/images/.`;
    return [warningAt({ line, column }, message, "Put the file there, or mend its name.", { value: source })];
  });
}

/** Warns of the first character that can't be seen: pages and feeds leave it out. */
export function unseenIn(source: string, linesBefore: number): Finding[] {
  const found = invisibleCharacter.exec(source);
  if (found === null) return [];
  const { line, column } = positionAt(source, found.index);
  return [warningAt({ line: line + linesBefore, column }, ...invisibleCharacterMessage(found[0]))];
}

/** Warns of a second block of fields, where the body begins. */
export function secondFrontMatter(source: string, linesBefore: number): Finding[] {
  const [block, blank = ""] =
    /^(\s*)---[ \t]*\n[\w-]+:[^\n]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/.exec(source) ?? [];
  if (block === undefined) return [];
  const at = { line: linesBefore + blank.split("\n").length, column: 1 };
  const hint = "Move its fields into the first, or remove it.";
  return [warningAt(at, "A second block of front matter is shown as text.", hint)];
}
