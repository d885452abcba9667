import { directionOf } from "../../src/content/direction.ts";
import { weekName, weekSpan } from "../../src/digest/dates.ts";
import type { Digest, Issue, Item } from "../../src/digest/digest.ts";
import { type Whole, wholeIn } from "../../src/publish/email/places.ts";
import { look, written } from "./look.ts";

/** The publication's name, and which issue it is. */
export function Masthead({ digest, issue }: { readonly digest: Digest; readonly issue: Issue }) {
  const { site } = digest;
  const whole = wholeIn(digest);
  return (
    <>
      <mj-text padding="8px 24px 14px">
        <h1 class="title" style={look.title}>
          {site.title}
        </h1>
        {site.strapline && (
          <p class="quiet" style={look.strapline}>
            {site.strapline}
          </p>
        )}
      </mj-text>
      <mj-text css-class="thin" padding="8px 24px">
        <p class="quiet" style={look.dateline}>
          {weekName(issue.week)} · {weekSpan(issue.from, issue.to)}
          <span class="apart"> · </span>
          <a class="accent" href={whole(issue.address)} style={look.link}>
            Read on the web
          </a>
        </p>
      </mj-text>
    </>
  );
}

/** Its links lead to pages, as some programs can't go to a place within a letter. */
export function ContentsList({ items, whole }: { readonly items: readonly Item[]; readonly whole: Whole }) {
  return (
    <>
      <h2 style={look.sectionName}>In this issue</h2>
      <ol style={look.list}>
        {items.map(({ slug, address, headline }) => (
          <li key={slug} {...written(look.entry, directionOf(headline))}>
            <a href={whole(address)} style={look.plainLink}>
              {headline}
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
