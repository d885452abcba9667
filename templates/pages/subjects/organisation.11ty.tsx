import type { Organisation } from "../../../src/digest/digest.ts";
import type { ListPage } from "../../../src/digest/listing.ts";
import { sentenceCase } from "../../../src/digest/wording.ts";
import { pages } from "../../pageTemplate.ts";
import { hasDates } from "../../parts/calendarLinks.tsx";
import { Fact } from "../../parts/fact.tsx";
import { LinkList } from "../../parts/links.tsx";
import { datesOn, SubjectPage } from "../../parts/subjects/subjectPage.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = pages("organisation", "list", ({ subject, items, number }) => [
  subject,
  subject.items.length,
  hasDates(subject) ? "calendar" : undefined,
  ...datesOn({ subject, number }).flatMap(({ items, name }) => [...items, name]),
  subject.successor,
  ...subject.predecessors,
  ...subject.people,
  ...items,
]);

/** An organisation: its facts, its people, and everything written about it. */
export default function OrganisationPage({
  context,
  list,
}: PageData & { readonly list: ListPage<Organisation> }) {
  const organisation = list.subject;
  return (
    <SubjectPage
      context={context}
      list={list}
      kind={kindName(organisation)}
      calendar={hasDates(organisation)}
    >
      <dl class="facts">
        {organisation.region && <Fact name="Region">{organisation.region}</Fact>}
        {organisation.code && <Fact name="Code">{organisation.code}</Fact>}
        {organisation.aliases.length > 0 && (
          <Fact name="Also known as">{organisation.aliases.join("; ")}</Fact>
        )}
        {organisation.successor && (
          <Fact name="Succeeded by">
            <LinkList links={[organisation.successor]} separator="; " />
          </Fact>
        )}
        {organisation.predecessors.length > 0 && (
          <Fact name="Formerly">
            <LinkList links={organisation.predecessors} separator="; " />
          </Fact>
        )}
        {organisation.people.length > 0 && (
          <Fact name="People">
            <LinkList links={organisation.people} separator="; " />
          </Fact>
        )}
      </dl>
    </SubjectPage>
  );
}

function kindName({ kind }: Organisation): string {
  return sentenceCase((kind ?? "organisation").replaceAll("-", " "));
}
