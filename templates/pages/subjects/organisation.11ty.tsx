import type { Organisation } from "../../../src/digest/digest.ts";
import type { ListPage } from "../../../src/digest/listing.ts";
import { lineageOf } from "../../../src/digest/subjects/lineage.ts";
import { mapFingerprint, mapPlaceOf } from "../../../src/digest/subjects/mapPlace.ts";
import { holdersIn } from "../../../src/digest/subjects/posts.ts";
import type { Language } from "../../../src/language/language.ts";
import { organisationData } from "../../../src/outputs/metadata/subjectData.ts";
import { pages } from "../../pageTemplate.ts";
import { hasDates } from "../../parts/calendarLinks.tsx";
import { figureChartsShow } from "../../parts/charts/figureCharts.tsx";
import { Lineage, OrganisationFacts } from "../../parts/subjects/organisationFacts.tsx";
import { Holders } from "../../parts/subjects/posts.tsx";
import { shownOnList } from "../../parts/subjects/shownOnList.ts";
import { SubjectAside } from "../../parts/subjects/subjectAside.tsx";
import { SubjectPage } from "../../parts/subjects/subjectPage.tsx";
import { OrganisationStatuses } from "../../parts/trackers/trackerLinks.tsx";
import type { PageData, RenderContext } from "../../renderContext.ts";

export const data = pages("organisation", "list", (list, digest) => {
  const { tiles, today } = digest;
  const { subject, number } = list;
  if (number > 1) return shownOnList(list, digest);
  const place = mapPlaceOf(subject, tiles);
  return [
    ...shownOnList(list, digest),
    ...figureChartsShow(subject),
    ...lineageOf(subject).flat(),
    ...subject.people,
    ...subject.trackerRows.flatMap(({ tracker, current }) => [tracker, current?.item]),
    holdersIn(subject, today).former.length,
    ...(place ? [mapFingerprint(tiles), place.tile.column, place.tile.row, ...place.neighbours] : []),
  ];
});

/** An organisation: its facts, its people, and everything written about it. */
export default function OrganisationPage(
  { context, list }: PageData & { readonly list: ListPage<Organisation> },
  { words }: Language,
) {
  const organisation = list.subject;
  return (
    <SubjectPage
      context={context}
      list={list}
      kind={words.subjects.organisation(organisation.kind)}
      index={{ name: words.frame.organisations, address: "/organisations/" }}
      metadata={{ data: [organisationData(organisation, context.digest)] }}
      calendar={hasDates(organisation)}
      figures={organisation.figures}
      aside={<OrganisationAside organisation={organisation} context={context} />}
    />
  );
}

interface OrganisationAsideProps {
  readonly organisation: Organisation;
  readonly context: RenderContext;
}

function OrganisationAside(
  { organisation, context: { digest } }: OrganisationAsideProps,
  { words }: Language,
) {
  const { tiles, today } = digest;
  const { people, former } = holdersIn(organisation, today);
  return (
    <SubjectAside subject={organisation} figures={organisation.figures} digest={digest}>
      <OrganisationFacts organisation={organisation} place={mapPlaceOf(organisation, tiles)} tiles={tiles} />
      <Lineage organisation={organisation} line={lineageOf(organisation)} />
      <Holders name={words.subjects.people} holders={people} />
      <Holders name={words.subjects.formerPeople} holders={former} />
      <OrganisationStatuses organisation={organisation} />
    </SubjectAside>
  );
}
