import type { Organisation, Tile } from "../../../src/digest/digest.ts";
import type { MapPlace } from "../../../src/digest/subjects/mapPlace.ts";
import type { Language } from "../../../src/language/language.ts";
import { Fact } from "../fact.tsx";
import { LinkList } from "../links.tsx";
import { AsideSection } from "./subjectAside.tsx";

interface OrganisationFactsProps {
  readonly organisation: Organisation;
  readonly place: MapPlace | undefined;
  readonly tiles: readonly Tile[];
}

/** An organisation's region, code and other names, and where it is on the map. */
export function OrganisationFacts(
  { organisation, place, tiles }: OrganisationFactsProps,
  { words: { subjects } }: Language,
) {
  const { region, code, aliases } = organisation;
  if (!region && !code && aliases.length === 0 && !place) return null;
  return (
    <AsideSection name={subjects.inBrief}>
      {place && <PlaceOnMap place={place} tiles={tiles} />}
      <dl class="facts">
        {region && <Fact name={subjects.region}>{region}</Fact>}
        {code && <Fact name={subjects.code}>{code}</Fact>}
        {aliases.length > 0 && <Fact name={subjects.alsoKnownAs}>{aliases.join("; ")}</Fact>}
        {place && place.neighbours.length > 0 && (
          <Fact name={subjects.besideOnMap}>
            <LinkList links={place.neighbours} separator="; " />
          </Fact>
        )}
      </dl>
    </AsideSection>
  );
}

/** A tile in the small map. */
const size = 10;
const side = 9;

/** All tiles as one shape, which keeps the page small, and the organisation's on top. */
function PlaceOnMap(
  { place, tiles }: Omit<OrganisationFactsProps, "organisation"> & { place: MapPlace },
  { words }: Language,
) {
  const width = Math.max(...tiles.map(({ column }) => column)) * size;
  const height = Math.max(...tiles.map(({ row }) => row)) * size;
  return (
    <a class="place" href="/organisations/">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.subjects.onMap(place.tile.organisation.name)}
      >
        <path d={tiles.map(tilePath).join("")} />
        <path class="place-here" d={tilePath(place.tile)} />
      </svg>
    </a>
  );
}

function tilePath({ column, row }: Tile): string {
  return `M${(column - 1) * size} ${(row - 1) * size}h${side}v${side}h-${side}z`;
}

/** What an organisation was before and became after, the earliest first. */
export function Lineage(
  {
    organisation,
    line,
  }: {
    readonly organisation: Organisation;
    readonly line: readonly (readonly Organisation[])[];
  },
  language: Language,
) {
  if (line.length < 2) return null;
  const { lineage } = language.words.subjects;
  return (
    <AsideSection name={lineage.title}>
      <ol class="timeline lineage">
        {line.map((organisations, index) => (
          <li key={organisations[0]?.id}>
            <span class="dateline">{generationName(index, line.length, language)}</span>{" "}
            {organisations.includes(organisation) ? (
              <b>{organisation.name}</b>
            ) : (
              <LinkList links={organisations} separator="; " />
            )}
          </li>
        ))}
      </ol>
    </AsideSection>
  );
}

function generationName(
  index: number,
  length: number,
  {
    words: {
      subjects: { lineage },
    },
  }: Language,
): string {
  if (index === length - 1) return lineage.now;
  if (length === 2) return lineage.formerly;
  return index === 0 ? lineage.first : lineage.next;
}
