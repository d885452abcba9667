import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Digest, Organisation, Person, Series, Subject, Topic } from "../../src/digest/digest.ts";
import { latestFigures } from "../../src/digest/figures/latestFigures.ts";
import { shownFigures } from "../../src/digest/figures/shownFigures.ts";
import { alongside, storiesOf, trackersOf } from "../../src/digest/subjects/alongside.ts";
import { coverageOf } from "../../src/digest/subjects/coverage.ts";
import { countWithNarrower, newestInNarrower } from "../../src/digest/subjects/narrowerTopics.ts";
import { holdersIn, postsOf } from "../../src/digest/subjects/posts.ts";
import { calendarIn } from "./dates.ts";
import { cardIn, feeds, type HugoPage, linkTo, mentions, namesOf } from "./hugoPage.ts";
import { storyFields } from "./stories.ts";
import { rowsIn } from "./trackers.ts";

/** Topics, organisations, people, series and stories, each with its feeds and what stands beside its items. */
export function subjectPages(digest: Digest, root: string): HugoPage[] {
  const bodyOf = ({ id, introduction }: Topic) =>
    introduction && readFileSync(join(root, `content/topics/${id}.md`), "utf8");
  return [
    ...digest.topics.map((topic) =>
      pageOf("topics", topic, digest, topicFields(topic, digest), bodyOf(topic)),
    ),
    ...digest.organisations.map((each) =>
      pageOf("organisations", each, digest, organisationFields(each, digest)),
    ),
    ...digest.people.map((person) => pageOf("people", person, digest, personFields(person, digest))),
    ...digest.series.map((series) => pageOf("series", series, digest, seriesFields(series))),
    ...digest.stories.map((story) => pageOf("stories", story, digest, storyFields(story, digest))),
  ];
}

function pageOf(folder: string, subject: Subject, digest: Digest, more: object, body?: string): HugoPage {
  const calendar = calendarIn(subject.address, digest);
  const isCalendar = Object.keys(calendar).length > 0;
  return {
    file: `${folder}/${subject.id}/_index.md`,
    fields: {
      title: subject.name,
      outputs: isCalendar ? [...feeds, "calendar"] : feeds,
      ...calendar,
      ...cardIn(subject.address, digest),
      ...more,
    },
    body,
  };
}

function besideOf(subject: Subject, digest: Digest, figures: Topic["figures"] = []): object {
  const { organisations, people, topics } = alongside(subject);
  return {
    coverage: coverageOf(subject, digest.language),
    latestFigures: latestFigures(figures).map(({ series: { label, unit }, point }) => ({
      ...{ label, unit, value: point.value, of: point.of, date: point.date.slice(0, 10) },
      item: point.items[0] && linkTo(point.items[0]),
    })),
    figureCharts: shownFigures(figures).map(({ series: { id, label, unit, points } }) => ({
      ...{ id, label, unit },
      points: points.map(({ date, value, of, items }) => ({ date, value, of, items: items.map(linkTo) })),
    })),
    citedIn: mentions(trackersOf(subject, digest)),
    storiesOf: mentions(storiesOf(subject).slice(0, 5)),
    alongside: [
      { title: "Organisations", mentions: mentions(organisations) },
      { title: "People", mentions: mentions(people) },
      { title: "Topics", mentions: mentions(topics) },
    ].filter((list) => list.mentions.length > 0),
  };
}

function topicFields(topic: Topic, digest: Digest): object {
  const { scope, aliases, broaderTopics, narrower, seeAlso, sources, figures } = topic;
  return {
    ...besideOf(topic, digest, figures),
    description: scope,
    sources,
    alsoKnown: aliases,
    all: countWithNarrower(topic),
    isTop: broaderTopics.length === 0,
    broader: namesOf(broaderTopics),
    narrower: mentions(narrower.map((subject) => ({ subject, count: countWithNarrower(subject) }))),
    narrowerIds: narrower.map(({ id }) => id),
    inNarrower: newestInNarrower(topic).map(({ address }) => address),
    seeAlso: namesOf(seeAlso),
  };
}

function organisationFields(organisation: Organisation, digest: Digest): object {
  const { kind, region, code, aliases, figures } = organisation;
  const { people, former } = holdersIn(organisation, digest.today);
  return {
    ...besideOf(organisation, digest, figures),
    ...{ region, code, alsoKnown: aliases, sort: digest.language.words.subjects.organisation(kind) },
    statuses: rowsIn(organisation.trackerRows),
    holders: [...people, ...former].map(({ person, role: { role, from, to } }) => ({
      ...{ title: person.name, url: person.address, role, from, to },
    })),
  };
}

function personFields(person: Person, digest: Digest): object {
  return {
    ...besideOf(person, digest),
    posts: postsOf(person, digest.today).map(({ role, from, to, organisations, items, isOver }) => ({
      ...{ role, from, to, isOver },
      organisations: namesOf(organisations),
      items: items.map(linkTo),
    })),
  };
}

function seriesFields({ standfirst }: Series): object {
  return { description: standfirst };
}
