import { directionOf } from "../../src/content/markdown/direction.ts";
import type { Digest, Item } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";
import { authorPage } from "../../src/outputs/citations/authorOf.ts";
import { Day } from "./time.tsx";

type Level = "h1" | "h2" | "h3" | "h4";

export interface HeadlineProps {
  readonly item: Item;
  readonly level: Level;
  readonly linked?: boolean;
  readonly anchor?: string;
}

/**
 * An item's headline, after its label. It links to the item's page unless it is on that page. With an `anchor`, a link to that place on the page
 * follows it. Its classes, like those of the standfirst and the byline, are those of microformats: they count only within an entry (`h-entry`).
 */
export function Headline({ item, level: H, linked = true, anchor }: HeadlineProps, { words }: Language) {
  return (
    <H class="headline" dir={directionOf(item.headline)}>
      {item.unpublishedBecause && <mark>{words.item.unpublished[item.unpublishedBecause]}</mark>}{" "}
      {item.labelText && <span class="label">{item.labelText} </span>}
      {linked ? (
        <a class="p-name u-url" href={item.address}>
          {item.headline}
        </a>
      ) : (
        <span class="p-name">{item.headline}</span>
      )}
      {anchor && (
        // biome-ignore lint/a11y/useAnchorContent: the label names it, and the style shows a sign
        <a class="anchor" href={`#${encodeURIComponent(anchor)}`} aria-label={words.item.linkInIssue} />
      )}
    </H>
  );
}

/** A link to an item in running text, and the item's day. */
export function ItemLink({ item: { address, headline, date } }: { readonly item: Item }) {
  return (
    <>
      <a href={address}>{headline}</a>{" "}
      <span class="dateline">
        <Day day={date} short />
      </span>
    </>
  );
}

/** A sentence below a headline or title that says what the item or page is about, if it has one. */
export function Standfirst({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p class="standfirst p-summary" dir={directionOf(text)}>
      {text}
    </p>
  );
}

interface BylineProps {
  readonly byline: readonly string[];
  readonly digest: Digest;
}

/**
 * Who wrote something, if anyone is named. Names in the registers link to their pages. The names are isolated because they may be in a script of
 * another direction.
 */
export function Byline({ byline, digest }: BylineProps, { words, nameListParts }: Language) {
  if (byline.length === 0) return null;
  const names = nameListParts(byline).map(({ type, value }, index) =>
    type === "element" ? <Author key={index} name={value} page={authorPage(value, digest)} /> : value,
  );
  return <>{words.item.by(names)}</>;
}

function Author({ name, page }: { readonly name: string; readonly page: string | undefined }) {
  if (page === undefined) return <bdi class="p-author">{name}</bdi>;
  return (
    <a class="p-author h-card" href={page}>
      <bdi>{name}</bdi>
    </a>
  );
}
