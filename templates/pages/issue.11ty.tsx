import { weekName, weekSpan } from "../../src/digest/dates.ts";
import type { Issue } from "../../src/digest/digest.ts";
import { authorPagesShow } from "../../src/outputs/citations/authorOf.ts";
import { contextObjectsShow } from "../../src/outputs/metadata/coins.ts";
import { issueData } from "../../src/outputs/metadata/publicationData.ts";
import { pages } from "../pageTemplate.ts";
import { IssueDates } from "../parts/issueDates.tsx";
import { IssueItem } from "../parts/items/issueItem.tsx";
import { LinkNotes } from "../parts/items/linkNotes.tsx";
import { type NamedLink, Pager } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import { Prose } from "../parts/prose.tsx";
import { ShareLink } from "../parts/shareLink.tsx";
import type { PageData } from "../renderContext.ts";

export const data = pages("issue", "issue", (issue, digest) => [
  issue,
  issue.previous,
  issue.next,
  ...issue.items,
  contextObjectsShow(issue.items, digest),
  authorPagesShow(
    issue.items.map(({ byline }) => byline),
    digest,
  ),
]);

/** A weekly issue: its contents, then every item in full. */
export default function IssuePage({ context, issue }: PageData & { readonly issue: Issue }) {
  const [lead, ...others] = issue.items;
  const { site } = context.digest;
  const span = weekSpan(issue.from, issue.to);
  return (
    <Page
      context={context}
      title={issue.title ?? span}
      description={descriptionOf(issue)}
      address={issue.address}
      script={context.assets.share}
      policy="scripts"
      previous={issue.previous?.address}
      next={issue.next?.address}
      className="issue h-feed"
      week={issue.week}
      trail={[{ name: "Issues", address: "/issues/" }]}
      metadata={{ data: [issueData(issue, context.digest)] }}
    >
      <header class="page-head">
        <p class="dateline">
          {weekName(issue.week)}
          {issue.title && ` · ${span}`}
        </p>
        <h1 class="p-name">{issue.title ?? span}</h1>
        {issue.introduction && <Prose tree={issue.introduction.tree} />}
        {issue.introduction && <LinkNotes tree={issue.introduction.tree} site={site} />}
      </header>
      <div class="issue-body">
        {issue.items.length > 1 && (
          <nav class="contents" aria-label="In this issue">
            <p class="section-name">In this issue</p>
            <ol>
              {issue.items.map((item) => (
                <li key={item.slug}>
                  <a href={`#${encodeURIComponent(item.slug)}`}>{item.headline}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div class="issue-items">
          {lead && <IssueItem item={lead} digest={context.digest} lead />}
          {others.length > 0 && (
            <div class="issue-others">
              {others.map((item) => (
                <IssueItem key={item.slug} item={item} digest={context.digest} />
              ))}
            </div>
          )}
        </div>
      </div>
      <ShareLink address={issue.address} name="Link to this issue" />
      <IssueDates {...issue} />
      <Pager label="Other issues" previous={spanLink(issue.previous)} next={spanLink(issue.next)}>
        <a href="/issues/">All issues</a>
      </Pager>
    </Page>
  );
}

/** "Week 45 of 2021: The river rose; The board resigned; and 4 more." */
function descriptionOf({ week, items }: Issue): string {
  const [headlines, others] = [items.slice(0, 3).map(({ headline }) => headline), items.length - 3];
  const parts = others > 0 ? [...headlines, `and ${others} more`] : headlines;
  const all = parts.join("; ");
  return `${weekName(week)}: ${all}${/[.!?…]$/.test(all) ? "" : "."}`;
}

function spanLink(issue: Issue | undefined): NamedLink | undefined {
  return issue && { name: weekSpan(issue.from, issue.to), address: issue.address };
}
