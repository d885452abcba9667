import type { Token } from "markdown-it";
import { invisibleCharacter, invisibleCharacterMessage } from "../files/decodeText.ts";
import { type Pictures, refusedImage } from "../pictures/readPictures.ts";
import { type Finding, type Position, positionAt, quoteValue, warningAt } from "../problem.ts";
import { decodeAddress, pictureFile } from "../siteAddresses.ts";
import { hasLogin } from "../webLogin.ts";
import type { PositionFinder } from "./linkPositions.ts";
import { isVisible, loginProblem } from "./linkProblems.ts";
import { descriptionIn, plainText } from "./markdown.ts";

/**
 * Warns of headings that skip a level. The first heading is level 2, below the headline, or level 1, which is shown as level 2. Each
 * other heading is at most one level deeper than the one before it.
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
        ? `The first heading is level ${level}, which skips a level.`
        : `A level ${level} heading follows a level ${above} heading, which skips a level.`;
    const at = { line: (token.map?.[0] ?? 0) + 1 + linesBefore, column: 1 };
    return [warningAt(at, message, `Use ${"#".repeat(deepest)}.`)];
  });
}

/** Warns of headings without visible text. A picture alone is not a heading. */
export function emptyHeadings(tokens: readonly Token[], linesBefore: number): Finding[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== "heading_open" || isVisible(plainText(tokens[index + 1]))) return [];
    const hint = token.markup.startsWith("#")
      ? `Write text after the \`${token.markup}\`, or delete it.`
      : `Write text, or put a blank line above the \`${token.markup}\` line that makes it a heading.`;
    const at = { line: (token.map?.[0] ?? 0) + 1 + linesBefore, column: 1 };
    return [warningAt(at, "The heading has no text.", hint)];
  });
}

/** The level of a heading as written: with `#`, or underlined with `=` or `-`. */
function writtenLevel({ markup }: Token): number {
  return markup.startsWith("#") ? markup.length : markup === "=" ? 1 : 2;
}

/** A picture in a body, and the position of its address. */
export interface BodyPicture extends Position {
  /** The address as written. */
  readonly source: string;
  /** The file below `content/images/`; undefined for a picture on another host. */
  readonly file: string | undefined;
}

/** The picture of a token. */
export function pictureIn(token: Token, positions: PositionFinder): BodyPicture {
  const written = String(token.attrGet("src") ?? "");
  const source = decodeAddress(written);
  return { source, file: pictureFile(source), ...positions.next(written, source) };
}

/** Warns of a picture without a description. */
export function missingDescription(token: Token, { source, line, column }: BodyPicture): Finding[] {
  if (isVisible(descriptionIn(token))) return [];
  const hint = "Write what it shows between the square brackets: ![…](…).";
  const finding = warningAt({ line, column }, "An image has no description.", hint, { value: source });
  return [{ ...finding, missingIn: "" }];
}

/** Warns of a picture's title, which no page shows. */
export function unseenTitle(token: Token, positions: PositionFinder): Finding[] {
  const title = String(token.attrGet("title") ?? "");
  if (title === "") return [];
  const message = `Readers don't see \`${quoteValue(title)}\`, because it is the title of a picture.`;
  return [
    warningAt(positions.next(title), message, "Write it in the text below the picture.", { value: title }),
  ];
}

/** Warns of a picture whose data is in its address. Readers get a link, which browsers don't follow. */
export function dataPicture({ source, ...at }: BodyPicture): Finding[] {
  if (!/^data:/i.test(source)) return [];
  const message = "Readers don't see this picture, because its data is in its address.";
  const hint = "Save the picture in content/images/, and write ![…](/images/…).";
  return [warningAt({ line: at.line, column: at.column }, message, hint, { value: quoteValue(source) })];
}

/** Refuses a picture whose address has a user name or password in it. */
export function withLogin({ source, ...at }: BodyPicture): Finding[] {
  return hasLogin(source) ? [loginProblem(source, { line: at.line, column: at.column })] : [];
}

/** Warns of every picture that is missing below `content/images/` or not published. */
export function missingPictures(pictures: readonly BodyPicture[], there: Pictures): Finding[] {
  return pictures.flatMap(({ source, file, line, column }) => {
    if (file === undefined) return [];
    const refusal = there.get(file)?.refusal;
    if (refusal) return [refusedImage(file, refusal, { line, column })];
    if (there.has(file)) return [];
    const message = `The image \`${file}\` is not in content/images/.`;
    return [
      warningAt({ line, column }, message, "Put the file there, or correct its name.", { value: source }),
    ];
  });
}

/** Warns of the first invisible character, which pages and feeds leave out. */
export function invisibleCharacters(source: string, linesBefore: number): Finding[] {
  const found = invisibleCharacter.exec(source);
  if (found === null) return [];
  const { line, column } = positionAt(source, found.index);
  return [warningAt({ line: line + linesBefore, column }, ...invisibleCharacterMessage(found[0]))];
}

/** Warns of a second block of front matter at the start of a body. */
export function secondFrontMatter(source: string, linesBefore: number): Finding[] {
  const [block, blank = ""] =
    /^(\s*)---[ \t]*\n[\w-]+:[^\n]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/.exec(source) ?? [];
  if (block === undefined) return [];
  const at = { line: linesBefore + blank.split("\n").length, column: 1 };
  const hint = "Move its fields to the first block, or delete it.";
  return [warningAt(at, "A second block of front matter is shown as text.", hint)];
}
