import type { DateTime } from "luxon";
import type { MadeItem, Material } from "../items.ts";
import { slugFrom } from "../registers.ts";
import { capital } from "../words.ts";
import { bodyOf } from "./body.ts";
import { fieldsFrom, type Staff, staffOf } from "./fields.ts";
import { sentencesOf } from "./sentences.ts";
import { withSlips } from "./slips.ts";
import { type Story, storiesOf } from "./stories.ts";
import { slotsFor } from "./weeks.ts";

/**
 * Makes so many items that differ as real ones do, the oldest first: each may refer to those before it, of which no more than the slugs
 * is kept. The README of the bench says which archives the shares are from.
 */
export function* realisticItems(material: Material, count: number): Generator<MadeItem> {
  const { random, words, registers } = material;
  const stories = storiesOf(random, words, registers.storylines);
  const staff = staffOf(random, words, sentencesOf(random, words));
  const slugs = new Set<string>();
  const earlier: string[] = [];
  for (const { day, isLead } of slotsFor(count, random)) {
    const story = stories.next();
    const made = itemFrom(material, { staff, story, day, earlier });
    const slug = slugs.has(made.slug) ? `${made.slug}-${earlier.length}` : made.slug;
    slugs.add(slug);
    earlier.push(slug);
    const item = { ...made, slug, ...(isLead ? { order: 1 } : {}) };
    stories.add(item, story);
    yield item;
  }
}

interface Occasion {
  readonly staff: Staff;
  readonly story: Story | undefined;
  readonly day: DateTime;
  readonly earlier: readonly string[];
}

function itemFrom(material: Material, { staff, story, day, earlier }: Occasion): MadeItem {
  const { random, words } = material;
  const sentences = sentencesOf(random, words);
  const about = story?.about ?? subjectsOf(material);
  const names = namesOf(material, about);
  const headline = headlineOf(material, names, sentences.phrase);
  const pages = [
    ...(earlier.length > 0 ? [`/items/${random.pick(earlier)}/`] : []),
    `/topics/${about.topics[0]}/`,
    ...about.organisations.map((id) => `/organisations/${id}/`),
  ];
  const item: MadeItem = {
    slug: slugFrom(headline),
    week: day.toFormat("kkkk-'W'WW"),
    headline,
    date: day.toISODate() ?? "",
    standfirst: sentences.sentence(),
    ...about,
    ...(story?.storyline ? { storyline: story.storyline } : {}),
    ...fieldsFrom(material, staff, sentences, day),
    related: story ? [{ item: story.last, as: random.weighted(relations) }] : [],
    body: bodyOf({ random, words, sentences, names, pages, length: random.logNormal(180, 0.85, 20, 2000) }),
  };
  return withSlips(item, { ...material, sentences });
}

const relations = [
  [8, "follows"],
  [1, "responds-to"],
  [1, "differs-from"],
] as const;

function subjectsOf({ random, registers }: Material): Story["about"] {
  const ids = (list: readonly { id: string }[], most: number) =>
    random.pickSkewed(list, most).map(({ id }) => id);
  return {
    topics: ids(registers.topics, random.between(1, 3)),
    organisations: ids(registers.organisations, random.logNormal(1.2, 0.8, 0, 9)),
    people: ids(registers.people, random.logNormal(0.7, 0.8, 0, 5)),
  };
}

/** The names of those that an item is about, and their acronyms. */
function namesOf({ registers: { organisations, people } }: Material, about: Story["about"]): string[] {
  const listed = [...organisations, ...people].filter(({ id }) =>
    [...about.organisations, ...about.people].includes(id),
  );
  return listed.flatMap(({ name, aliases }) => [
    String(name),
    ...(Array.isArray(aliases) ? aliases.map(String) : []),
  ]);
}

/** Some name somebody, and some have a colon, a quotation or a question mark. */
function headlineOf(
  { random }: Material,
  names: readonly string[],
  phrase: (words: number) => string,
): string {
  const some = (from: number, to: number) => phrase(random.between(from, to));
  const name = names.length > 0 && random.chance(0.3) ? `${random.pick(names)} ` : "";
  return random.weighted([
    [75, () => capital(`${name}${some(4, 11)}`)],
    [6, () => `${capital(some(1, 3))}: ${name}${some(3, 8)}`],
    [6, () => `${capital(some(3, 6))} ‘${some(1, 3)}’ ${some(1, 4)}`],
    [4, () => `“${capital(some(2, 5))}” ${some(2, 6)}`],
    [5, () => `${capital(some(4, 8))}?`],
    [4, () => `${random.between(2, 99)} ${some(3, 7)}`],
  ])();
}
