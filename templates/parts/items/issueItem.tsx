import { directionOf } from "../../../src/content/markdown/direction.ts";
import type { Digest, Item } from "../../../src/digest/digest.ts";
import { sentenceCase } from "../../../src/digest/wording.ts";
import { Byline, Headline, Standfirst } from "../headline.tsx";
import { Picture } from "../picture.tsx";
import { Prose } from "../prose.tsx";
import { Day } from "../time.tsx";
import { LinkNotes } from "./linkNotes.tsx";

interface IssueItemProps extends Pick<Digest, "site"> {
  readonly item: Item;
  readonly lead?: boolean;
}

/** A full item, as one of several on a page. Its anchor is its slug. */
export function IssueItem({ item, site, lead = false }: IssueItemProps) {
  const { tree } = item.body;
  return (
    <article id={item.slug} class={lead ? "issue-item issue-lead" : "issue-item"}>
      <Headline item={item} level="h2" anchor={item.slug} />
      <Standfirst text={item.standfirst} />
      {item.byline.length > 0 && (
        <p class="dateline">
          <Byline item={item} />
        </p>
      )}
      <Picture item={item} eager={lead} />
      <Prose tree={tree} headingShift={1} anchorPrefix={`${item.slug}--`} />
      {item.updates.map((update) => (
        <p key={update.note} class="update-note">
          <strong>
            {sentenceCase(update.kind)}, <Day day={update.date} />:
          </strong>{" "}
          <span dir={directionOf(update.note)}>{update.note}</span>
        </p>
      ))}
      <LinkNotes tree={tree} site={site} />
    </article>
  );
}
