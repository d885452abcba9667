import type { Token } from "markdown-it";

/** An open block: the index of its first token in the result, and what it contains. */
interface OpenBlock {
  readonly at: number;
  holdsText: boolean;
  holdsComment: boolean;
}

/** Removes comments, and blocks that contain nothing else, such as an entry of a list. */
export function removeComments(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  const open: OpenBlock[] = [newBlock(0)];
  for (const token of tokens) {
    if (token.nesting === 1) open.push(newBlock(result.length));
    const block = open.at(-1) ?? newBlock(0);
    if (token.type === "comment") block.holdsComment = true;
    else result.push(token);
    if (token.type === "inline") removeInlineComments(token, block);
    else if (token.nesting === 0 && token.type !== "comment") block.holdsText = true;
    if (token.nesting === -1) close(token, block, open, result);
  }
  return result;
}

function newBlock(at: number): OpenBlock {
  return { at, holdsText: false, holdsComment: false };
}

const removedWhenEmpty = /^(?:paragraph|list_item|bullet_list|ordered_list|blockquote|tr|tbody)_close$/;

function close({ type }: Token, block: OpenBlock, open: OpenBlock[], result: Token[]): void {
  open.pop();
  const around = open.at(-1) ?? newBlock(0);
  const isEmpty = block.holdsComment && !block.holdsText;
  const isCell = /^t[dh]_/.test(type);
  if (isEmpty && removedWhenEmpty.test(type)) result.length = block.at;
  if (isEmpty && (isCell || removedWhenEmpty.test(type))) around.holdsComment = true;
  else if (block.holdsText || !isCell) around.holdsText = true;
}

function removeInlineComments(token: Token, block: OpenBlock): void {
  const before = token.children ?? [];
  const after = withoutInlineComments(before);
  if (after.length < before.length) block.holdsComment = true;
  if (!after.every((each) => isBreak(each) || (each.type === "text" && each.content.trim() === "")))
    block.holdsText = true;
  token.children = after;
}

/** Removes comments from inline tokens, also in the descriptions of pictures, with the space or line break that is then one too many. */
function withoutInlineComments(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.children) token.children = withoutInlineComments(token.children);
    if (token.type === "comment") closeUp(result, tokens[index + 1]);
    else if (tokens[index - 1]?.type !== "comment" || !isBreak(token) || !beginsLine(result))
      result.push(token);
  }
  return result;
}

/** Removes the white space around a comment that would be visible without it. */
function closeUp(before: Token[], next: Token | undefined): void {
  const last = before.at(-1);
  const ends = next === undefined || isBreak(next);
  if (next === undefined && isBreak(last)) before.pop();
  if (next?.type === "text" && beginsLine(before)) next.content = next.content.trimStart();
  if (last?.type === "text" && (ends || /^[\s.,;:!?)\]…”’]/.test(next.content)))
    last.content = last.content.trimEnd();
}

function beginsLine(before: readonly Token[]): boolean {
  return before.length === 0 || isBreak(before.at(-1));
}

function isBreak(token: Token | undefined): boolean {
  return token?.type === "softbreak" || token?.type === "hardbreak";
}
