import type { Digest, Organisation, Person, Subject } from "../../digest/digest.ts";
import { postsOf } from "../../digest/subjects/posts.ts";
import { absoluteUrl } from "../feeds/feedUrls.ts";
import { type DataNode, listValue } from "./dataNode.ts";

/** A person, for the person's own page: the posts that the person holds on the day of the build. */
export function personData(person: Person, digest: Digest): DataNode {
  const current = postsOf(person, digest.today).filter(({ isOver }) => !isOver);
  const organisations = new Set(current.flatMap((post) => post.organisations));
  return {
    ...personReference(person, digest),
    jobTitle: listValue([...new Set(current.map(({ role }) => role))]),
    affiliation: listValue([...organisations].map((each) => organisationReference(each, digest))),
  };
}

/** An organisation, for its own page. */
export function organisationData(organisation: Organisation, digest: Digest): DataNode {
  const { aliases, code } = organisation;
  return {
    ...organisationReference(organisation, digest),
    alternateName: listValue(aliases),
    identifier: code,
  };
}

/** A person as someone that an item mentions or is by. */
export function personReference(person: Person, digest: Digest): DataNode {
  return reference("Person", person, digest, person.sameAs);
}

/** An organisation as one that an item mentions or is by. */
export function organisationReference(organisation: Organisation, digest: Digest): DataNode {
  return reference("Organization", organisation, digest, organisation.sameAs);
}

/** A topic as something that an item is about. */
export function topicReference(topic: Subject, digest: Digest): DataNode {
  return reference("Thing", topic, digest, []);
}

function reference(
  type: string,
  { name, address }: Pick<Subject, "name" | "address">,
  digest: Digest,
  sameAs: readonly string[],
): DataNode {
  return { "@type": type, name, url: absoluteUrl(address, digest), sameAs: listValue(sameAs) };
}
