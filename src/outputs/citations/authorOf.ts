import { namePartsOf, unregisteredAuthor } from "../../browser/citations/author.ts";
import type { Author } from "../../browser/citations/citation.ts";
import { memoize } from "../../cache/memoize.ts";
import type { Digest, Organisation, Person } from "../../digest/digest.ts";

/** The author that a name in a byline stands for. People and organisations of the registers are known as such. */
export function authorOf(name: string, digest: Digest): Author {
  const entry = registerEntryOf(name, digest);
  if (entry === undefined) return unregisteredAuthor(name);
  const isPerson = "roles" in entry;
  return {
    kind: isPerson ? "person" : "organisation",
    name,
    parts: isPerson ? namePartsOf(name) : undefined,
  };
}

/** The person or organisation of the registers that has a name. A person comes before an organisation of the same name. */
export function registerEntryOf(name: string, digest: Digest): Person | Organisation | undefined {
  return entriesByName(digest).get(name);
}

/** The address of the page of a name in a byline, if the registers have the name. */
export function authorPage(name: string, digest: Digest): string | undefined {
  return registerEntryOf(name, digest)?.address;
}

/** What bylines with links show, for the list of what a page shows. */
export function authorPagesShow(bylines: readonly (readonly string[])[], digest: Digest): string {
  return bylines.flatMap((names) => names.map((name) => authorPage(name, digest) ?? "")).join(" ");
}

const entriesByName = memoize(({ organisations, people }: Digest) => {
  const byName = new Map<string, Person | Organisation>();
  for (const organisation of organisations)
    for (const each of [...organisation.aliases, organisation.name]) byName.set(each, organisation);
  for (const person of people) byName.set(person.name, person);
  return byName;
});
