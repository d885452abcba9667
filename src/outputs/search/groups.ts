import type { NamedGroup } from "../../browser/search/query/expand.ts";
import type { Subject } from "../../digest/digest.ts";
import type { SearchInput } from "./searchInput.ts";

/** The topics, organisations, people and series, each with the other names that readers may type for it. */
export function groupsOf({ topics, organisations, people, series }: SearchInput): NamedGroup[] {
  return [
    ...topics.map((topic) => groupOf("topic", topic, topic.aliases)),
    ...organisations.map((each) =>
      groupOf("organisation", each, each.code ? [...each.aliases, each.code] : each.aliases),
    ),
    ...people.map((person) => groupOf("person", person, person.name.split(" ").slice(-1))),
    ...series.map((each) => groupOf("series", each, [])),
  ];
}

function groupOf(
  kind: NamedGroup["kind"],
  { id, name, address }: Subject,
  names: readonly string[],
): NamedGroup {
  return { id, kind, label: name, address, names };
}
