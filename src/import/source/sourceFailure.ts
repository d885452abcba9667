import { Failure } from "../../failure.ts";

/** A file of a source can't or must not be read, so nothing is imported. */
export class SourceFailure extends Failure {
  /** Why: a sentence without its full stop, such as "posts.csv is not text in UTF-8". */
  readonly reason: string;

  constructor(reason: string) {
    super(`${reason}. Nothing was written.`);
    this.reason = reason;
  }
}
