import type { Digest, Person } from "../../../src/digest/digest.ts";
import type { ListPage } from "../../../src/digest/listing.ts";
import { postsOf } from "../../../src/digest/subjects/posts.ts";
import type { Language } from "../../../src/language/language.ts";
import type { PageMetadata } from "../../../src/outputs/metadata/pageMetadata.ts";
import { personData } from "../../../src/outputs/metadata/subjectData.ts";
import { pages } from "../../pageTemplate.ts";
import { Posts } from "../../parts/subjects/posts.tsx";
import { shownOnList } from "../../parts/subjects/shownOnList.ts";
import { SubjectAside } from "../../parts/subjects/subjectAside.tsx";
import { SubjectPage } from "../../parts/subjects/subjectPage.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = pages("person", "list", (list, digest) => {
  const { subject, number } = list;
  if (number > 1) return shownOnList(list, digest);
  return [
    ...shownOnList(list, digest),
    ...subject.roles.map(({ organisation }) => organisation),
    postsOf(subject, digest.today).filter(({ isOver }) => isOver).length,
  ];
});

/** A person: their posts, and everything written about them. */
export default function PersonPage(
  { context, list }: PageData & { readonly list: ListPage<Person> },
  { words }: Language,
) {
  const person = list.subject;
  return (
    <SubjectPage
      context={context}
      list={list}
      kind={words.subjects.person}
      index={{ name: words.frame.people, address: "/people/" }}
      metadata={personMetadata(person, context.digest)}
      aside={
        <SubjectAside subject={person} digest={context.digest}>
          <Posts posts={postsOf(person, context.digest.today)} />
        </SubjectAside>
      }
    />
  );
}

/** Only a page of an author leads to the author's profiles as those of the same person: to a profile, that is a proof. */
function personMetadata(person: Person, digest: Digest): PageMetadata {
  const profiles = person.fediverse === undefined ? [] : person.sameAs;
  return { type: "profile", profiles, data: [personData(person, digest)] };
}
