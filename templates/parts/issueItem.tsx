import { directionOf } from "../../src/content/markdown/direction.ts";
import type { Digest, Item } from "../../src/digest/digest.ts";
import { Byline, Headline, Prose, Standfirst, sentenceCase } from "./headline.tsx";
import { LinkNotes } from "./linkNotes.tsx";
import { Picture } from "./picture.tsx";
import { Day } from "./time.tsx";

interface IssueItemProps extends Pick<Digest, "site"> {
  readonly item: Item;
  readonly lead?: boolean;
}

/** An item in full, as one of several on a page: at an anchor that is its slug. */
export function IssueItem({ item, site, lead = false }: IssueItemProps) {
  return (
    <article id={item.slug} class={lead ? "issue-item issue-lead" : "issue-item"}>
      <Headline item={item} level="h2" />
      <Standfirst text={item.standfirst} />
      {item.byline.length > 0 && (
        <p class="dateline">
          <Byline item={item} />
        </p>
      )}
      {item.image && <Picture image={item.image} eager={lead} />}
      <Prose html={lowered(item.body.html, item.slug)} />
      {item.updates.map((update) => (
        <p key={update.note} class="update-note">
          <strong>
            {sentenceCase(update.kind)}, <Day day={update.date} />:
          </strong>{" "}
          <span dir={directionOf(update.note)}>{update.note}</span>
        </p>
      ))}
      <LinkNotes html={item.body.html} site={site} />
    </article>
  );
}

/**
 * A body one heading level lower, its anchors prefixed with its item's slug, so that several can stand on one page.
 * Only our own renderer writes tags: in the text itself, every `<` is escaped.
 */
function lowered(html: string, slug: string): string {
  return html
    .replace(/<(\/?)h([2-5])(?=[ >])/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`)
    .replace(/<h[3-6] id="/g, (start) => `${start}${slug.replaceAll("&", "&amp;")}--`)
    .replace(/<a href="#/g, (start) => `${start}${encodeURIComponent(slug)}--`);
}
