import type { Query, QueryTerm } from "./query.ts";
import { spellings } from "./spellingVariants.ts";
import { STOP_WORDS } from "./stopWords.ts";
import { indexWords } from "./words.ts";

/** Something that the site keeps a page for, with every name it goes by. */
export interface NamedGroup {
  readonly id: string;
  readonly kind: "topic" | "organisation" | "person" | "series";
  readonly label: string;
  readonly address: string;
  /** Acronyms, aliases and former names; the label need not be repeated. */
  readonly names: readonly string[];
}

/** A query with other ways to say each of its terms. */
export interface ExpandedQuery {
  readonly query: Query;
  /** What was also searched, as the site writes it: "also: integrated care board". */
  readonly also: readonly string[];
  /** The groups that the query names, those with the longest names first: their pages are offered. */
  readonly named: readonly NamedGroup[];
  /** The words of those names, as typed: they are right, whether or not the archive uses them. */
  readonly namedWords: ReadonlySet<string>;
}

/** Names that are searched for one group beside the one that was typed: each may cost a file. */
const NAMES_A_GROUP = 3;

/** A name in the query, and whose it is: "ICB" may be both a topic's and a kind of organisation's. */
interface Mention {
  readonly groups: readonly NamedGroup[];
  readonly from: number;
  readonly words: readonly string[];
}

/** Adds other spellings of each word, and the other names of what the query names, both ways. */
export function expandQuery(query: Query, groups: readonly NamedGroup[]): ExpandedQuery {
  const mentions = query.phrases.length > 0 ? [] : longestMentions(query.terms, groups);
  const also = new Set(mentions.flatMap(otherNames));
  const terms = mentions.reduceRight(withNames, query.terms.map(withSpellings));
  const named = mentions
    .toSorted((a, b) => b.words.length - a.words.length)
    .flatMap((mention) => mention.groups);
  const namedWords = new Set(mentions.flatMap(({ words }) => words));
  return { query: { ...query, terms }, also: [...also], named: [...new Set(named)], namedWords };
}

function withSpellings(term: QueryTerm): QueryTerm {
  const [word] = term.words;
  if (term.isAmount || term.words.length !== 1 || word === undefined) return term;
  return { ...term, alternatives: [...term.alternatives, ...spellings(word).map((other) => [other])] };
}

/** Stop words left out, since the query has lost its own: "board of governors" is searched as two words. */
function nameWords(name: string): string[] {
  const words = indexWords(name);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

function longestMentions(terms: readonly QueryTerm[], groups: readonly NamedGroup[]): Mention[] {
  const asked = terms.map(({ words }) => words.join(" "));
  const places = new Map<string, Mention>();
  for (const mention of groups.flatMap((group) => mentionsOf(group, asked))) {
    const place = `${mention.from} ${mention.words.length}`;
    const before = places.get(place)?.groups ?? [];
    places.set(place, { ...mention, groups: [...new Set([...before, ...mention.groups])] });
  }
  return withoutOverlaps([...places.values()]);
}

function mentionsOf(group: NamedGroup, asked: readonly string[]): Mention[] {
  const names = [group.label, ...group.names].map(nameWords).filter((words) => words.length > 0);
  return names.flatMap((words) =>
    asked.flatMap((_, from) =>
      words.every((word, i) => asked[from + i] === word) ? [{ groups: [group], from, words }] : [],
    ),
  );
}

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => b.words.length - a.words.length)) {
    if (!kept.some((longer) => overlap(longer, mention))) kept.push(mention);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

function overlap(a: Mention, b: Mention): boolean {
  return a.from < b.from + b.words.length && b.from < a.from + a.words.length;
}

/** The terms of a mention become one, so that an alias can stand for all of them at once. */
function withNames(terms: readonly QueryTerm[], mention: Mention): QueryTerm[] {
  const end = mention.from + mention.words.length;
  const named = terms.slice(mention.from, end);
  const spelt = named.length === 1 ? named.flatMap(({ alternatives }) => alternatives) : [];
  const whole: QueryTerm = {
    asked: named.map(({ asked }) => asked).join(" "),
    words: named.flatMap(({ words }) => words),
    alternatives: [...spelt, ...otherNames(mention).map(nameWords)],
    times: Math.max(...named.map(({ times }) => times)),
  };
  return [...terms.slice(0, mention.from), whole, ...terms.slice(end)];
}

function otherNames({ groups, words }: Mention): string[] {
  const typed = words.join(" ");
  return groups.flatMap((group) => {
    const names = [...new Set([group.label, ...group.names])];
    return names.filter((name) => nameWords(name).join(" ") !== typed).slice(0, NAMES_A_GROUP);
  });
}
