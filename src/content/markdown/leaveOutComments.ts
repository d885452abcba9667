import type { Token } from "markdown-it";

/** A block that is open, where it begins among the tokens that are kept, and what stands in it. */
interface OpenBlock {
  readonly at: number;
  holdsText: boolean;
  holdsComment: boolean;
}

/** The tokens without comments, and without the blocks that hold nothing else, such as an entry of a list. */
export function withoutComments(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  const open: OpenBlock[] = [newBlock(0)];
  for (const token of tokens) {
    if (token.nesting === 1) open.push(newBlock(kept.length));
    const block = open.at(-1) ?? newBlock(0);
    if (token.type === "comment") block.holdsComment = true;
    else kept.push(token);
    if (token.type === "inline") leaveOutOf(token, block);
    else if (token.nesting === 0 && token.type !== "comment") block.holdsText = true;
    if (token.nesting === -1) close(token, block, open, kept);
  }
  return kept;
}

function newBlock(at: number): OpenBlock {
  return { at, holdsText: false, holdsComment: false };
}

const goesWhenEmpty = /^(?:paragraph|list_item|bullet_list|ordered_list|blockquote|tr|tbody)_close$/;

function close({ type }: Token, block: OpenBlock, open: OpenBlock[], kept: Token[]): void {
  open.pop();
  const around = open.at(-1) ?? newBlock(0);
  const isEmpty = block.holdsComment && !block.holdsText;
  const isCell = /^t[dh]_/.test(type);
  if (isEmpty && goesWhenEmpty.test(type)) kept.length = block.at;
  if (isEmpty && (isCell || goesWhenEmpty.test(type))) around.holdsComment = true;
  else if (block.holdsText || !isCell) around.holdsText = true;
}

function leaveOutOf(token: Token, block: OpenBlock): void {
  const before = token.children ?? [];
  const after = withoutInlineComments(before);
  if (after.length < before.length) block.holdsComment = true;
  if (!after.every((each) => isBreak(each) || (each.type === "text" && each.content.trim() === "")))
    block.holdsText = true;
  token.children = after;
}

/** Inline tokens without comments, and without the space or line break that is then one too many; in the words of pictures, too. */
function withoutInlineComments(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.children) token.children = withoutInlineComments(token.children);
    if (token.type === "comment") closeUp(kept, tokens[index + 1]);
    else if (tokens[index - 1]?.type !== "comment" || !isBreak(token) || !beginsLine(kept)) kept.push(token);
  }
  return kept;
}

/** Takes away the white space around a comment that would show without it. */
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
