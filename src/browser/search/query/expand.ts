import type { Query, QueryTerm } from "./query.ts";
import { spellings } from "./spellingVariants.ts";
import { STOP_WORDS } from "./stopWords.ts";
import { indexWords } from "./words.ts";

/** A topic, organisation, person, series, named story, tracker or issue with a title or number, with all of its names. */
export interface NamedGroup {
  readonly id: string;
  readonly kind: "topic" | "organisation" | "person" | "series" | "story" | "tracker" | "issue";
  readonly label: string;
  readonly address: string;
  /** Acronyms, aliases and former names, besides the label. */
  readonly names: readonly string[];
}

/** A query with alternatives for its terms. */
export interface ExpandedQuery {
  readonly query: Query;
  /** Other names that are searched too, as the site writes them: "also: integrated care board". */
  readonly also: readonly string[];
  /** The groups that the query names, those with the longest names first. The page links to them. */
  readonly named: readonly NamedGroup[];
  /** The words of those names, as typed. They need no correction, even if the archive does not use them. */
  readonly namedWords: ReadonlySet<string>;
}

/** Pages that a query may name, although texts need not say their names. */
const kindsOfPages: ReadonlySet<NamedGroup["kind"]> = new Set(["story", "tracker", "issue"]);

/** How many other names of a group are searched. Each may need another file of the index. */
const NAMES_PER_GROUP = 3;

/** The first term of several, and the one after the last. */
interface Span {
  readonly from: number;
  readonly end: number;
}

/** The most terms in a name. */
const LONGEST_NAME = 20;

/** A name in the query, and the groups that have it: "ICB" may be the name of a topic and of an organisation. */
interface Mention extends Span {
  readonly groups: readonly NamedGroup[];
  readonly words: readonly string[];
}

/** Adds other spellings of each word, and the other names of each group that the query names. */
export function expandQuery(query: Query, groups: readonly NamedGroup[]): ExpandedQuery {
  const [pages, subjects] = [
    groups.filter(({ kind }) => kindsOfPages.has(kind)),
    groups.filter(({ kind }) => !kindsOfPages.has(kind)),
  ];
  const mentionsOf = (named: readonly NamedGroup[]) =>
    query.phrases.length > 0 ? [] : longestMentions(query.terms, named);
  const mentions = mentionsOf(subjects);
  const also = new Set(mentions.flatMap(otherNames));
  const terms = mentions.reduceRight(withNames, query.terms.map(withSpellings));
  // The name of a story, tracker or issue leads to it, but texts need not say it: its words are searched as any others.
  const named = [...mentions, ...mentionsOf(pages)]
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

/** The words of a name without stop words, which queries do not have either: "board of governors" is two words. */
function nameWords(name: string): string[] {
  const words = indexWords(name);
  const content = words.filter((word) => !STOP_WORDS.has(word));
  return content.length > 0 ? content : words;
}

function longestMentions(terms: readonly QueryTerm[], groups: readonly NamedGroup[]): Mention[] {
  const spans = spansOf(terms);
  const byPosition = new Map<string, Mention>();
  for (const mention of groups.flatMap((group) => mentionsOfGroup(group, spans))) {
    const position = `${mention.from} ${mention.end}`;
    const before = byPosition.get(position)?.groups ?? [];
    byPosition.set(position, { ...mention, groups: [...new Set([...before, ...mention.groups])] });
  }
  return withoutOverlaps([...byPosition.values()]);
}

/** Neighbouring terms by their words. A hyphenated term has several words. */
function spansOf(terms: readonly QueryTerm[]): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  for (const from of terms.keys())
    for (let end = from + 1; end <= Math.min(terms.length, from + LONGEST_NAME); end++) {
      const words = terms
        .slice(from, end)
        .flatMap((term) => term.words)
        .join(" ");
      spans.set(words, [...(spans.get(words) ?? []), { from, end }]);
    }
  return spans;
}

function mentionsOfGroup(group: NamedGroup, spans: ReadonlyMap<string, readonly Span[]>): Mention[] {
  const names = [group.label, ...group.names].map(nameWords);
  return names.flatMap((words) =>
    (spans.get(words.join(" ")) ?? []).map((span) => ({ ...span, groups: [group], words })),
  );
}

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const chosen: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => b.words.length - a.words.length)) {
    if (!chosen.some((longer) => overlap(longer, mention))) chosen.push(mention);
  }
  return chosen.toSorted((a, b) => a.from - b.from);
}

function overlap(a: Mention, b: Mention): boolean {
  return a.from < b.end && b.from < a.end;
}

/** Merges the terms of a mention into one, so that an alias can replace all of them. */
function withNames(terms: readonly QueryTerm[], mention: Mention): QueryTerm[] {
  const named = terms.slice(mention.from, mention.end);
  const spelt = named.length === 1 ? named.flatMap(({ alternatives }) => alternatives) : [];
  const merged: QueryTerm = {
    asked: named.map(({ asked }) => asked).join(" "),
    words: named.flatMap(({ words }) => words),
    alternatives: [...spelt, ...otherNames(mention).map(nameWords)],
    times: Math.max(...named.map(({ times }) => times)),
  };
  return [...terms.slice(0, mention.from), merged, ...terms.slice(mention.end)];
}

function otherNames({ groups, words }: Mention): string[] {
  const typed = words.join(" ");
  return groups.flatMap((group) => {
    const names = [...new Set([group.label, ...group.names])];
    return names.filter((name) => nameWords(name).join(" ") !== typed).slice(0, NAMES_PER_GROUP);
  });
}
