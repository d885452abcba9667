import { directionOf } from "../../../src/content/markdown/direction.ts";
import type { Digest, Item } from "../../../src/digest/digest.ts";
import { formerAnchors } from "../../../src/digest/formerPages.ts";
import type { Language } from "../../../src/language/language.ts";
import { Byline, Headline, Standfirst } from "../headline.tsx";
import { Picture } from "../picture.tsx";
import { Prose } from "../prose.tsx";
import { Day } from "../time.tsx";
import { ContextObject } from "./contextObject.tsx";
import { LinkNotes } from "./linkNotes.tsx";

export interface IssueItemProps {
  readonly item: Item;
  readonly digest: Digest;
  readonly lead?: boolean;
  /** The heading that its headline is: `h3` below the name of a section. */
  readonly level?: "h2" | "h3";
}

/** A full item, as one of several on a page. Its anchor is its slug; it keeps those of a former site. */
export function IssueItem({ item, digest, lead = false, level = "h2" }: IssueItemProps, { words }: Language) {
  const { tree } = item.body;
  return (
    <article id={item.slug} class={lead ? "issue-item issue-lead h-entry" : "issue-item h-entry"}>
      {formerAnchors(item.issue)
        .get(item)
        ?.map((anchor) => (
          <span key={anchor} id={anchor} />
        ))}
      <Headline item={item} level={level} anchor={item.slug} />
      <Standfirst text={item.standfirst} />
      {item.byline.length > 0 && (
        <p class="dateline">
          <Byline byline={item.byline} digest={digest} />
        </p>
      )}
      <Picture item={item} eager={lead} />
      <Prose tree={tree} whole headingShift={level === "h3" ? 2 : 1} anchorPrefix={`${item.slug}--`} />
      {item.updates.map((update) => (
        <p key={update.note} class="update-note">
          <strong>{words.item.updateOn(update.kind, <Day day={update.date} />)}:</strong>{" "}
          <span dir={directionOf(update.note)}>{update.note}</span>
        </p>
      ))}
      <LinkNotes tree={tree} site={digest.site} />
      <ContextObject item={item} digest={digest} />
      <time class="dt-published" datetime={item.date} hidden />
    </article>
  );
}
