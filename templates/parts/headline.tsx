import { directionOf } from "../../src/content/markdown/direction.ts";
import type { Item } from "../../src/digest/digest.ts";
import { sentenceCase } from "../../src/digest/wording.ts";

export { sentenceCase };

type Level = "h1" | "h2" | "h3" | "h4";

/** An item's headline at a level, its label before it, linked to its page unless that is the page. */
export function Headline({
  item,
  level: H,
  linked = true,
}: {
  readonly item: Item;
  readonly level: Level;
  readonly linked?: boolean;
}) {
  return (
    <H class="headline" dir={directionOf(item.headline)}>
      {item.waiting && <mark>{sentenceCase(item.waiting)}</mark>}{" "}
      {item.label && <span class="label">{sentenceCase(item.label)} </span>}
      {linked ? <a href={item.address}>{item.headline}</a> : item.headline}
    </H>
  );
}

/** What a page or an item is about, in a sentence below its name. */
export function Standfirst({ text }: { readonly text: string }) {
  return (
    <p class="standfirst" dir={directionOf(text)}>
      {text}
    </p>
  );
}

/** Who wrote an item; nothing where nobody is named. Names of another script leave what is beside them in its place. */
export function Byline({ item: { byline } }: { readonly item: Item }) {
  if (byline.length === 0) return null;
  return (
    <>
      By <bdi>{nameList(byline)}</bdi>
    </>
  );
}

/** A text as the house's Markdown rendered it, which lets through no HTML that an editor wrote. */
export function Prose({ html }: { readonly html: string }) {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** "Ann Smith", "Ann Smith and Bo Jones", "Ann Smith, Bo Jones and Cy Lee". */
export function nameList(names: readonly string[]): string {
  return conjunction.format(names);
}

const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });
