import { Fragment } from "preact";
import { sectionAt } from "../../src/digest/brand/issueSections.ts";
import type { Issue } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";
import { authorPagesShow } from "../../src/outputs/citations/authorOf.ts";
import { contextObjectsShow } from "../../src/outputs/metadata/coins.ts";
import { ownPicture } from "../../src/outputs/metadata/previewPicture.ts";
import { issueData } from "../../src/outputs/metadata/publicationData.ts";
import { pages } from "../pageTemplate.ts";
import { IssueDates } from "../parts/issueDates.tsx";
import { IssueItem } from "../parts/items/issueItem.tsx";
import { LinkNotes } from "../parts/items/linkNotes.tsx";
import { type NamedLink, Pager } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import { Picture } from "../parts/picture.tsx";
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
export default function IssuePage(
  { context, issue }: PageData & { readonly issue: Issue },
  language: Language,
) {
  const { words, weekName, weekSpan } = language;
  const [lead, ...others] = issue.items;
  const { site } = context.digest;
  const span = weekSpan(issue.from, issue.to);
  const picture = ownPicture(issue);
  return (
    <Page
      context={context}
      title={issue.title ?? span}
      description={descriptionOf(issue, language)}
      address={issue.address}
      script={context.assets.share}
      policy="scripts"
      previous={issue.previous?.address}
      next={issue.next?.address}
      className="issue h-feed"
      week={issue.week}
      trail={[{ name: words.frame.issues, address: "/issues/" }]}
      metadata={{ data: [issueData(issue, context.digest)], ...(picture && { picture }) }}
    >
      <header class="page-head">
        <p class="dateline">
          {issue.number !== undefined && `${words.issues.numbered(issue.number)} · `}
          {weekName(issue.week)}
          {issue.title && ` · ${span}`}
        </p>
        <h1 class="p-name">{issue.title ?? span}</h1>
        <Picture item={issue} eager />
        {issue.introduction && <Prose tree={issue.introduction.tree} />}
        {issue.introduction && <LinkNotes tree={issue.introduction.tree} site={site} />}
      </header>
      <div class="issue-body">
        {issue.items.length > 1 && (
          <nav class="contents" aria-label={words.issues.contents}>
            <p class="section-name">{words.issues.contents}</p>
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
              {others.map((item, index) => (
                <Fragment key={item.slug}>
                  <SectionName name={sectionAt(issue.items, index + 1)} />
                  <IssueItem item={item} digest={context.digest} level={item.section ? "h3" : "h2"} />
                </Fragment>
              ))}
            </div>
          )}
        </div>
      </div>
      <ShareLink address={issue.address} name={words.issues.link} />
      <IssueDates {...issue} />
      <Pager
        label={words.issues.others}
        previous={spanLink(issue.previous, language)}
        next={spanLink(issue.next, language)}
      >
        <a href="/issues/">{words.issues.all}</a>
      </Pager>
    </Page>
  );
}

function SectionName({ name }: { readonly name: string | undefined }) {
  return name === undefined ? null : <h2 class="section-name">{name}</h2>;
}

/** "Week 45 of 2021: The river rose; The board resigned; and 4 more." */
function descriptionOf({ week, items }: Issue, { words, weekName }: Language): string {
  const headlines = items.slice(0, 3).map(({ headline }) => headline);
  return words.issues.description(weekName(week), headlines, items.length - headlines.length);
}

function spanLink(issue: Issue | undefined, { weekSpan }: Language): NamedLink | undefined {
  return issue && { name: weekSpan(issue.from, issue.to), address: issue.address };
}
