import type { Series } from "../../../src/digest/digest.ts";
import type { ListPage } from "../../../src/digest/listing.ts";
import type { Language } from "../../../src/language/language.ts";
import { authorPagesShow } from "../../../src/outputs/citations/authorOf.ts";
import { contextObjectsShow } from "../../../src/outputs/metadata/coins.ts";
import { pages } from "../../pageTemplate.ts";
import { Byline } from "../../parts/headline.tsx";
import { SubjectPage } from "../../parts/subjects/subjectPage.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = pages("series", "list", ({ subject, items }, digest) => [
  subject,
  subject.items.length,
  ...items,
  contextObjectsShow(items, digest),
  authorPagesShow([subject.byline], digest),
]);

/** A series: its standfirst, who writes it, and its items. */
export default function SeriesPage(
  { context, list }: PageData & { readonly list: ListPage<Series> },
  { words }: Language,
) {
  const { standfirst, byline } = list.subject;
  return (
    <SubjectPage
      context={context}
      list={list}
      kind={words.subjects.series}
      index={{ name: words.frame.series, address: "/series/" }}
      standfirst={standfirst}
    >
      {byline.length > 0 && (
        <p class="dateline">
          <Byline byline={byline} digest={context.digest} />
        </p>
      )}
    </SubjectPage>
  );
}
