import { existsSync } from "node:fs";
import { Failure } from "../../failure.ts";
import { ownFolder } from "../../folders.ts";
import { ownErrorLine, sentenceOf } from "../../ownError.ts";

/**
 * What a build reports if a page can't be rendered. If the digest has templates of its own, it is a Failure that names the page and, if one of them was running, its
 * line. Otherwise our own code is at fault, and it is the error itself.
 */
export function renderError(error: unknown, page: string): Error {
  const thrown = error instanceof Error ? error : new Error(String(error));
  const line = ownErrorLine(thrown, `It was thrown when the page ${page} was rendered.`);
  if (line !== undefined) return new Failure(line);
  if (!existsSync(ownFolder)) return thrown;
  return new Failure(
    `The page ${page} could not be rendered: ${sentenceOf(thrown)} One of Standfirst's templates threw this. Check what the digest's own templates pass to it.`,
  );
}

/** What a build reports if Eleventy fails: the error that a transform or plug-in of the digest threw, if that is the cause. */
export function eleventyError(error: unknown): Error {
  const thrown = originalOf(error);
  const line = ownErrorLine(thrown);
  return line === undefined ? thrown : new Failure(line);
}

/** Eleventy wraps errors in others. */
function originalOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const { originalError } = error as { readonly originalError?: unknown };
  return originalError instanceof Error ? originalOf(originalError) : error;
}
