import { memoize } from "../../cache/memoize.ts";
import { palettesOf } from "../../content/colours/palettesOf.ts";
import { cardFile, publicationCardFile } from "../../content/siteAddresses.ts";
import type { Digest } from "../../digest/digest.ts";
import { fingerprint } from "../../digest/fingerprint.ts";
import type { Language } from "../../language/language.ts";
import { drawableText } from "../pictures/drawableText.ts";
import type { Card, CardText } from "./card.ts";
import {
  issueText,
  itemText,
  type PageText,
  publicationText,
  storyText,
  topicText,
  trackerText,
} from "./cardTexts.ts";

/** The cards of a site. */
export interface Cards {
  /** Of pages that have one of their own, by the address of the page. */
  readonly own: ReadonlyMap<string, Card>;
  /** Of all other pages. */
  readonly publication: Card;
}

/** The card of the page at an address: its own or, if it has none, that of the publication. */
export function cardOf(address: string, digest: Digest): Card {
  const { own, publication } = cardsOf(digest);
  return own.get(address) ?? publication;
}

/**
 * All cards of a site. The newest items have one, as many as `cards` in `_data/site.yaml` says, and so have the issues, stories, trackers and topics that they
 * are in. A page whose words need letters that the fonts lack has none. Made once for each digest.
 */
export const cardsOf = memoize((digest: Digest): Cards => {
  const { site } = digest;
  const recent = new Set(digest.items.slice(0, site.cards));
  const isRecent = ({ items }: Pick<Digest, "items">) => items.some((item) => recent.has(item));
  const textsOf = <T extends { readonly address: string }>(
    pages: Iterable<T>,
    textOf: (page: T, language: Language) => PageText,
  ) => [...pages].map((page) => [page.address, textOf(page, digest.language)] as const);
  const texts = [
    ...textsOf(recent, itemText),
    ...textsOf(new Set([...recent].map(({ issue }) => issue)), issueText),
    ...textsOf(digest.stories.filter(isRecent), storyText),
    ...textsOf(digest.trackers.filter(isRecent), trackerText),
    ...textsOf(digest.topics.filter(isRecent), topicText),
  ];
  return {
    own: new Map(
      texts.flatMap(([address, text]) => {
        const drawable = drawableCard({ ...text, title: site.title });
        return drawable ? [[address, cardFrom(cardFile(address), drawable, digest)]] : [];
      }),
    ),
    publication: publicationCard(digest),
  };
});

function publicationCard(digest: Digest): Card {
  const { site } = digest;
  const text = drawableCard(publicationText(site)) ?? drawableCard({ ...publicationText(site), lines: [] });
  return { ...cardFrom(publicationCardFile, text, digest), alt: site.title };
}

function cardFrom(file: string, text: CardText | undefined, { site, brand, language }: Digest): Card {
  const hash = fingerprint(text, palettesOf(site).light, brand.logo, brand.fonts);
  const alt = text ? language.words.cards.alt(text.title, text.headline) : "";
  return { file, address: `${file}?v=${hash.slice(0, 8)}`, alt, text, fingerprint: hash };
}

/** Undefined if a text has letters that the fonts lack. */
function drawableCard(text: CardText): CardText | undefined {
  const { lines, ...others } = text;
  const words = Object.entries(others).map(([name, value]) => [name, drawableText(value)]);
  const drawn = lines.map((line) => drawableText(line));
  if ([...words.map(([, value]) => value), ...drawn].includes(undefined)) return undefined;
  return { ...(Object.fromEntries(words) as typeof others), lines: drawn as string[] };
}
