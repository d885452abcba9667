import type { Fingerprinted } from "../../digest/digest.ts";

/** The size of every card in pixels: what services ask for that show a picture beside a link. */
export const cardSize = { width: 1200, height: 630 };

/** What a card says. Each text is in letters that the fonts of cards have, or empty. */
export interface CardText {
  /** The publication. */
  readonly title: string;
  /** Opposite the title: the issue. */
  readonly corner: string;
  /** Above the headline, in small capitals: a label, a series, or what kind of page it is. */
  readonly label: string;
  readonly headline: string;
  /** Below the headline: a sentence, or headlines. */
  readonly lines: readonly string[];
  /** At the foot. */
  readonly dateline: string;
}

/** The picture of a page that services show beside a link to it. */
export interface Card extends Fingerprinted {
  /** The file of its PNG, as an address of the site. */
  readonly file: string;
  /** The file with a hash of the card as its query, because services keep a picture until its address changes. */
  readonly address: string;
  /** Its words, for those who don't see it. */
  readonly alt: string;
  /** Undefined if the publication's title has letters that the fonts lack. The card is then a drawing without words. */
  readonly text: CardText | undefined;
}
