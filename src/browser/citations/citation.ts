/*
 * What is in this folder runs in the build and in the reader's browser, where the search page writes citations of what was found.
 */

/** What a footnote or a list of references says of an item. All formats are written from it. */
export interface Citation {
  /** The same for ever, even if the item is renamed. It has only letters of ASCII, digits, `-` and `_`. */
  readonly key: string;
  /** Empty if the item has no byline. */
  readonly authors: readonly Author[];
  readonly title: string;
  /** What the item was published in. */
  readonly publication: string;
  readonly publisher: string;
  /** The week of its issue, such as `2021-W45`. */
  readonly issue: string;
  /** The day of publication. */
  readonly date: string;
  /** The day of its last change, noted by an editor or known from the history; undefined if it is as it was published. */
  readonly changed: string | undefined;
  /** The day of its last correction. */
  readonly corrected: string | undefined;
  readonly url: string;
  /** A language tag, such as `en-GB`. */
  readonly language: string;
}

/** An author of an item. */
export interface Author {
  readonly kind: "person" | "organisation";
  /** The whole name, as the byline gives it. */
  readonly name: string;
  /** The parts of a person's name; undefined if it can't safely be divided. Then the whole name is used. */
  readonly parts: NameParts | undefined;
}

/** A person's name: "Ursula", "von der Leyen". */
export interface NameParts {
  readonly given: string;
  readonly family: string;
  /** What follows the name, such as "Jr" or "MP". */
  readonly suffix: string | undefined;
}
