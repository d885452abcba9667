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
  readonly broader: string | undefined;
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

const id = { type: "text", about: "Unique and permanent." } as const;
const url = { type: "url", about: "The address of its page." } as const;
const name = { type: "text", about: "The name that readers see." } as const;
const items = { type: "integer", about: "How many items name it." } as const;

/** What the rows of subjects depend on. */
const withCounts = (subjects: readonly (Topic | Organisation | Person)[]): Source[] =>
  subjects.flatMap((subject) => [subject, subject.items.length]);

export const topicSet: DataSet = dataSet<TopicRow>({
  name: "topics",
  title: "Topics",
  about: "Each row is a topic. The same topics are also a vocabulary in SKOS.",
  key: "id",
  hasOwnFields: true,
  columns: {
    ...{ id, url, name },
    scope: { type: "text", optional: true, about: "What the topic covers and what it does not." },
    aliases: { type: "text", list: true, about: "Other names that readers use." },
    broader: { type: "text", optional: true, references: "topics", about: "The id of the wider topic." },
    items: { type: "integer", about: "How many items name it. Those of narrower topics don’t count." },
  },
  *rows(digest) {
    for (const { id, name, address, scope, aliases, broader, items, ownFields } of digest.topics)
      yield {
        ...{ id, url: absoluteUrl(address, digest), name, scope, aliases },
        ...{ broader: broader?.id, items: items.length, ...ownFields },
      };
  },
  sources: ({ topics }) => withCounts(topics),
});

export const organisationSet: DataSet = dataSet<OrganisationRow>({
  name: "organisations",
  title: "Organisations",
  about: "Each row is an organisation that items name.",
  key: "id",
  hasOwnFields: true,
  columns: {
    ...{ id, url, name },
    kind: { type: "text", optional: true, about: "The kind of organisation." },
    region: { type: "text", optional: true, about: "The region that it is listed under." },
    code: { type: "text", optional: true, about: "Its official code." },
    aliases: { type: "text", list: true, about: "Short forms and former names." },
    successor: {
      type: "text",
      optional: true,
      references: "organisations",
      about: "The id of the organisation that replaced it.",
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
  title: "People",
  about: "Each row is a person whom items name.",
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
  title: "Posts",
  about:
    "Each row is a post that a person holds or held. A post in several organisations has a row for each.",
  columns: {
    person: { type: "text", references: "people", about: "The id of the person." },
    personName: { type: "text", about: "The name of the person." },
    role: { type: "text", about: "The name of the post." },
    organisation: {
      type: "text",
      optional: true,
      references: "organisations",
      about: "The id of the organisation.",
    },
    organisationName: { type: "text", optional: true, about: "The name of the organisation." },
    from: { type: "period", optional: true, about: "When the post began." },
    to: { type: "period", optional: true, about: "When it ended." },
    former: { type: "boolean", optional: true, about: "`true` if it has ended, but nobody says when." },
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
