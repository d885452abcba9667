import type { ReportLoss } from "../loss.ts";
import { type SourcePost, whyTooLarge } from "../sourcePost.ts";

/** A post of an export: what is not given is empty. */
export function exportPost(post: Partial<SourcePost> & Pick<SourcePost, "source" | "text">): SourcePost {
  return { formerAddresses: [], tags: [], authors: [], isDraft: false, ...post };
}

/** HTML as the text of a post. */
export const htmlText = (text: string) => ({ format: "html", text, linesBefore: 0 }) as const;

/** Markdown as the text of a post. */
export const markdownText = (text: string) => ({ format: "markdown", text, linesBefore: 0 }) as const;

/** Why a text can't be that of a post, as the end of a sentence; undefined if it can. */
export function whyNoText(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === "") return "it has no text";
  return whyTooLong(text);
}

/** Why a text is too long for a post, as the end of a sentence; undefined if it is not. */
export function whyTooLong(text = ""): string | undefined {
  return whyTooLarge(text.length);
}

/** Who could read a post, in the words of its platform. Undefined stands for everyone. */
export interface Visibility {
  /** Why it was not published, such as "draft". */
  readonly unpublished?: string | undefined;
  /** The readers that it was for, such as "only_paid". */
  readonly audience?: string | undefined;
}

/** Whether a post has to become a draft, because not everyone could read it. Reports why. */
export function isHidden(source: string, { unpublished, audience }: Visibility, report: ReportLoss): boolean {
  if (unpublished !== undefined) report({ kind: "unpublished", source, text: unpublished });
  else if (audience !== undefined) report({ kind: "members-only", source, text: audience });
  return unpublished !== undefined || audience !== undefined;
}
