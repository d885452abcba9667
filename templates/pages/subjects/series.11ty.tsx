import type { Series } from "../../../src/digest/digest.ts";
import type { ListPage } from "../../../src/digest/listing.ts";
import { nameList } from "../../../src/digest/wording.ts";
import { contextObjectsShow } from "../../../src/outputs/metadata/coins.ts";
import { pages } from "../../pageTemplate.ts";
import { SubjectPage } from "../../parts/subjects/subjectPage.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = pages("series", "list", ({ subject, items }, digest) => [
  subject,
  subject.items.length,
  ...items,
  contextObjectsShow(items, digest),
]);

/** A series: its standfirst, who writes it, and its items. */
export default function SeriesPage({ context, list }: PageData & { readonly list: ListPage<Series> }) {
  const { standfirst, byline } = list.subject;
  return (
    <SubjectPage
      context={context}
      list={list}
      kind="Series"
      index={{ name: "Series", address: "/series/" }}
      standfirst={standfirst}
    >
      {byline.length > 0 && <p class="dateline">By {nameList(byline)}</p>}
    </SubjectPage>
  );
}
