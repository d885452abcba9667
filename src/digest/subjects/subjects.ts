import { typographic } from "../../content/markdown/typographicFields.ts";
import type { Content } from "../../content/readContent.ts";
import {
  organisationAddress,
  personAddress,
  seriesAddress,
  topicAddress,
} from "../../content/siteAddresses.ts";
import type { Mutable, Organisation, Person, Series, Topic } from "../digest.ts";
import { fingerprint } from "../fingerprint.ts";
import { withTypography } from "../shownFields.ts";

/** What items are about, by id; each in the order of its register. */
export interface Subjects {
  readonly topics: ReadonlyMap<string, Mutable<Topic>>;
  readonly organisations: ReadonlyMap<string, Mutable<Organisation>>;
  readonly people: ReadonlyMap<string, Mutable<Person>>;
  readonly series: ReadonlyMap<string, Mutable<Series>>;
}

/** Makes the subjects from the registers, related to each other and without items. */
export function subjectsOf({ registers, topics: texts }: Content): Subjects {
  const introductions = new Map(texts.map((text) => [text.id, text.introduction]));
  const topics = mapValues(registers.topics, (entry): Mutable<Topic> => {
    const { id, label: name, scope, aliases, formerAddresses, sources, ownFields } = entry;
    return {
      id,
      fingerprint: fingerprint(entry, introductions.get(id)?.tree),
      name,
      scope: scope && typographic(scope),
      aliases,
      formerAddresses,
      sources: sources.map((source) => withTypography(source, "title")),
      address: topicAddress(id),
      introduction: introductions.get(id),
      ownFields,
      broader: undefined,
      broaderTopics: [],
      seeAlso: [],
      narrower: [],
      items: [],
      figures: [],
    };
  });
  for (const { id, broader, seeAlso } of registers.topics.values()) {
    const topic = topics.get(id);
    if (topic === undefined) continue;
    for (const wider of new Set(broader)) linkTopics(topic, topics.get(wider), "broaderTopics", "narrower");
    for (const other of new Set(seeAlso)) linkTopics(topic, topics.get(other), "seeAlso", "seeAlso");
    topic.broader = topic.broaderTopics[0];
  }

  const organisations = mapValues(registers.organisations, (entry): Mutable<Organisation> => {
    const { id, name, kind, region, code, aliases, sameAs, ownFields } = entry;
    return {
      id,
      fingerprint: fingerprint(entry),
      name,
      kind,
      region,
      code,
      aliases,
      sameAs,
      ownFields,
      address: organisationAddress(id),
      successor: undefined,
      predecessors: [],
      people: [],
      trackerRows: [],
      items: [],
      figures: [],
    };
  });
  for (const { id, successor } of registers.organisations.values())
    link(organisations.get(id), organisations.get(successor ?? ""), "successor", "predecessors");

  const people = mapValues(registers.people, (entry): Mutable<Person> => {
    const { id, name, roles, sameAs, fediverse, ownFields } = entry;
    const posts = roles.map((role) => ({
      ...role,
      organisation: organisations.get(role.organisation ?? ""),
    }));
    return {
      id,
      fingerprint: fingerprint(entry),
      name,
      roles: posts,
      sameAs,
      fediverse,
      ownFields,
      address: personAddress(id),
      items: [],
    };
  });
  for (const person of people.values())
    for (const organisation of new Set(person.roles.map((role) => role.organisation)))
      (organisation?.people as Person[] | undefined)?.push(person);

  const series = mapValues(
    registers.series,
    (entry): Mutable<Series> => ({
      ...withTypography(entry, "standfirst"),
      fingerprint: fingerprint(entry),
      address: seriesAddress(entry.id),
      items: [],
    }),
  );
  return { topics, organisations, people, series };
}

type TopicList = "broaderTopics" | "narrower" | "seeAlso";

/** Adds two topics to lists of each other, once. */
function linkTopics(
  topic: Mutable<Topic>,
  other: Mutable<Topic> | undefined,
  there: TopicList,
  back: TopicList,
): void {
  if (other === undefined || other === topic || topic[there].includes(other)) return;
  (topic[there] as Topic[]).push(other);
  (other[back] as Topic[]).push(topic);
}

function link<T extends object, Up extends keyof T, Down extends keyof T>(
  lower: T | undefined,
  upper: T | undefined,
  up: Up,
  down: Down,
): void {
  if (lower === undefined || upper === undefined) return;
  lower[up] = upper as unknown as T[Up];
  (upper[down] as unknown as T[]).push(lower);
}

function mapValues<K, V, W>(map: ReadonlyMap<K, V>, make: (value: V) => W): Map<K, W> {
  return new Map([...map].map(([key, value]) => [key, make(value)]));
}
