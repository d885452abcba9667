import { shortDay } from "../../../src/digest/dates.ts";
import type { Person, Role } from "../../../src/digest/digest.ts";
import type { ListPage } from "../../../src/digest/listing.ts";
import { pages } from "../../pageTemplate.ts";
import { SubjectPage } from "../../parts/subjects/subjectPage.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = pages("person", "list", ({ subject, items }) => [
  subject,
  subject.items.length,
  ...subject.roles.map(({ organisation }) => organisation),
  ...items,
]);

/** A person: their roles, and everything written about them. */
export default function PersonPage({ context, list }: PageData & { readonly list: ListPage<Person> }) {
  return (
    <SubjectPage context={context} list={list} kind="Person">
      {list.subject.roles.length > 0 && (
        <ul class="roles">
          {list.subject.roles.map((role) => (
            <li key={`${role.role} ${role.organisation?.id}`}>
              <RoleLine role={role} />
            </li>
          ))}
        </ul>
      )}
    </SubjectPage>
  );
}

function RoleLine({ role }: { readonly role: Role }) {
  const { organisation, from, to } = role;
  return (
    <>
      {role.role}
      {organisation && (
        <>
          , <a href={organisation.address}>{organisation.name}</a>
        </>
      )}
      {(from || to) && <span class="dateline"> {term(from, to)}</span>}
    </>
  );
}

function term(from: string | undefined, to: string | undefined): string {
  if (from && to) return `${shortDay(from)} to ${shortDay(to)}`;
  return from ? `from ${shortDay(from)}` : `until ${shortDay(to ?? "")}`;
}
