import type { Organisation, Person, Topic } from "../../digest/digest.ts";
import { absoluteUrl } from "../feeds/feedUrls.ts";
import { type DataSet, dataSet, type Source } from "./dataSet.ts";

interface SubjectRow {
  readonly id: string;
  readonly url: string;
  readonly name: string;
}

interface TopicRow extends SubjectRow {
  readonly scope: string | undefined;
  readonly aliases: readonly string[];
  readonly broader: readonly string[];
  readonly seeAlso: readonly string[];
  readonly items: number;
}

interface OrganisationRow extends SubjectRow {
  readonly kind: string | undefined;
  readonly region: string | undefined;
  readonly code: string | undefined;
  readonly aliases: readonly string[];
  readonly successor: string | undefined;
  readonly items: number;
}

interface PersonRow extends SubjectRow {
  readonly items: number;
}

interface PostRow {
  readonly person: string;
  readonly personName: string;
  readonly role: string;
  readonly organisation: string | undefined;
  readonly organisationName: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly former: boolean | undefined;
}

const id = { type: "text" } as const;
const url = { type: "url" } as const;
const name = { type: "text" } as const;
const items = { type: "integer" } as const;

/** What the rows of subjects depend on. */
const withCounts = (subjects: readonly (Topic | Organisation | Person)[]): Source[] =>
  subjects.flatMap((subject) => [subject, subject.items.length]);

const idsOf = (topics: readonly Topic[]): string[] => topics.map(({ id }) => id);

export const topicSet: DataSet = dataSet<TopicRow>({
  name: "topics",
  words: ({ dataSets }) => dataSets.topics,
  key: "id",
  hasOwnFields: true,
  columns: {
    ...{ id, url, name },
    scope: { type: "text", optional: true },
    aliases: { type: "text", list: true },
    broader: { type: "text", list: true, references: "topics" },
    items: { type: "integer" },
    seeAlso: { type: "text", list: true, references: "topics" },
  },
  *rows(digest) {
    for (const {
      id,
      name,
      address,
      scope,
      aliases,
      broaderTopics,
      seeAlso,
      items,
      ownFields,
    } of digest.topics)
      yield {
        ...{ id, url: absoluteUrl(address, digest), name, scope, aliases },
        ...{ broader: idsOf(broaderTopics), items: items.length, seeAlso: idsOf(seeAlso), ...ownFields },
      };
  },
  sources: ({ topics }) => [
    ...withCounts(topics),
    ...topics.flatMap(({ seeAlso }) => seeAlso.map(({ id }) => id)),
  ],
});

export const organisationSet: DataSet = dataSet<OrganisationRow>({
  name: "organisations",
  words: ({ dataSets }) => dataSets.organisations,
  key: "id",
  hasOwnFields: true,
  columns: {
    ...{ id, url, name },
    kind: { type: "text", optional: true },
    region: { type: "text", optional: true },
    code: { type: "text", optional: true },
    aliases: { type: "text", list: true },
    successor: {
      type: "text",
      optional: true,
      references: "organisations",
    },
    items,
  },
  *rows(digest) {
    for (const {
      id,
      name,
      address,
      kind,
      region,
      code,
      aliases,
      successor,
      items,
      ownFields,
    } of digest.organisations)
      yield {
        ...{ id, url: absoluteUrl(address, digest), name, kind, region, code, aliases },
        ...{ successor: successor?.id, items: items.length, ...ownFields },
      };
  },
  sources: ({ organisations }) => withCounts(organisations),
});

export const personSet: DataSet = dataSet<PersonRow>({
  name: "people",
  words: ({ dataSets }) => dataSets.people,
  key: "id",
  hasOwnFields: true,
  columns: { id, url, name, items },
  *rows(digest) {
    for (const { id, name, address, items, ownFields } of digest.people)
      yield { id, url: absoluteUrl(address, digest), name, items: items.length, ...ownFields };
  },
  sources: ({ people }) => withCounts(people),
});

export const postSet: DataSet = dataSet<PostRow>({
  name: "posts",
  words: ({ dataSets }) => dataSets.posts,
  columns: {
    person: { type: "text", references: "people" },
    personName: { type: "text" },
    role: { type: "text" },
    organisation: {
      type: "text",
      optional: true,
      references: "organisations",
    },
    organisationName: { type: "text", optional: true },
    from: { type: "period", optional: true },
    to: { type: "period", optional: true },
    former: { type: "boolean", optional: true },
  },
  *rows({ people }) {
    for (const { id, name, roles } of people)
      for (const { role, organisation, from, to, former } of roles)
        yield {
          ...{ person: id, personName: name, role },
          ...{ organisation: organisation?.id, organisationName: organisation?.name, from, to, former },
        };
  },
  sources: ({ people }) =>
    people.flatMap((person) => [person, ...person.roles.map(({ organisation }) => organisation?.name)]),
});
