import type { NamedGroup } from "../../browser/search/expand.ts";
import type { Subject } from "../../digest/digest.ts";
import type { SearchInput } from "./searchInput.ts";

/** Everything that has a page of its own, with the names that readers may type for it. */
export function groupsOf({ topics, organisations, people, series }: SearchInput): NamedGroup[] {
  return [
    ...topics.map((topic) => named("topic", topic, topic.aliases)),
    ...organisations.map((organisation) =>
      named(
        "organisation",
        organisation,
        organisation.code ? [...organisation.aliases, organisation.code] : organisation.aliases,
      ),
    ),
    ...people.map((person) => named("person", person, person.name.split(" ").slice(-1))),
    ...series.map((each) => named("series", each, [])),
  ];
}

function named(
  kind: NamedGroup["kind"],
  { id, name, address }: Subject,
  names: readonly string[],
): NamedGroup {
  return { id, kind, label: name, address, names };
}
