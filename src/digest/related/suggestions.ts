import { memoize } from "../../cache/memoize.ts";
import type { Digest, Item } from "../digest.ts";
import { fingerprint } from "../fingerprint.ts";
import { hasTrait, type NamedTrait, type Scored, scoresOf } from "./scoreItems.ts";
import { type SuggestionIndex, suggestionIndexOf, traitsOf } from "./suggestionIndex.ts";

/** An item that shares much with another one, although no editor related them. */
export interface Suggestion {
  readonly item: Item;
  /** What both are about: names of subjects, and then terms. */
  readonly shared: readonly string[];
}

const mostSuggestions = 4;
const mostShared = 3;

/** In fewer items, chance decides what is rare. */
const fewestItems = 16;

/**
 * The items to read beside an item where editors said nothing: those that share the most with it, the rarer the better. Left out is
 * what the item's page links to anyway: related items, its story, and its neighbours. Found once for each item of a digest, in time proportional
 * to the item's traits.
 */
export function suggestionsFor(item: Item, digest: SuggestionSource): readonly Suggestion[] {
  const known = suggestionsOf(digest);
  const suggestions = known.get(item) ?? findSuggestions(item, digest);
  known.set(item, suggestions);
  return suggestions;
}

/** What suggestions are found in. */
export type SuggestionSource = Pick<Digest, "items">;

/** The suggestions of a digest that have been found so far. */
export const suggestionsOf = memoize((_: SuggestionSource) => new Map<Item, readonly Suggestion[]>());

/** A hash of all that suggestions are found from. Most edits change nothing of it. */
export function suggestionFingerprint({ items }: SuggestionSource): string {
  return fingerprint(
    items.map((item) => [
      item.slug,
      item.headline,
      item.standfirst,
      item.terms,
      [...item.people, ...item.organisations, ...item.topics].map(({ name }) => name),
      item.later?.slug,
      item.story?.fingerprint,
      item.related.map((related) => related.item.slug),
    ]),
  );
}

function findSuggestions(item: Item, digest: SuggestionSource): Suggestion[] {
  if (digest.items.length < fewestItems) return [];
  const index = suggestionIndexOf(digest);
  const at = index.positions.get(item);
  if (at === undefined) return [];
  const traits = sharedTraits(item, index);
  const linked = linkedFrom(item);
  const distance = ({ position }: Scored) => Math.abs(position - at);
  return scoresOf(traits, at, index)
    .filter(({ position }) => !linked.has(index.items[position]))
    .sort((a, b) => b.score - a.score || distance(a) - distance(b) || b.position - a.position)
    .slice(0, mostSuggestions)
    .map(({ position }) => ({
      item: index.items[position] as Item,
      shared: sharedWith(position, traits, item),
    }));
}

/** The item itself, and those that its page links to. */
function linkedFrom(item: Item): ReadonlySet<Item | undefined> {
  const { previous, next, later, story, related } = item;
  return new Set([item, previous, next, later, ...(story?.items ?? []), ...related.map(({ item }) => item)]);
}

/** The traits of an item that say something, those that say most first. */
function sharedTraits(item: Item, { traits }: SuggestionIndex): NamedTrait[] {
  const shared: NamedTrait[] = [];
  for (const [key, name] of traitsOf(item)) {
    const trait = traits.get(key);
    if (trait) shared.push({ name, weight: trait.weight, positions: trait.positions });
  }
  return shared.sort((a, b) => b.weight - a.weight);
}

/** The names of what says most, subjects before terms. */
function sharedWith(position: number, traits: readonly NamedTrait[], item: Item): string[] {
  const shared = traits.filter((trait) => hasTrait(position, trait));
  const names = shared.slice(0, 2 * mostShared).map(({ name }) => name);
  const said = joinNames(names, `${item.headline} ${item.standfirst}`).slice(0, mostShared);
  const subjects = new Set([...item.people, ...item.organisations, ...item.topics].map(({ name }) => name));
  return said.toSorted((a, b) => Number(subjects.has(b)) - Number(subjects.has(a)));
}

/** Joins names that follow each other in a text: "Queen" and "Elizabeth". */
function joinNames(names: readonly string[], text: string): readonly string[] {
  for (const [at, name] of names.entries()) {
    const next = names.find(
      (other) => isCapitalised(name) && isCapitalised(other) && text.includes(`${name} ${other}`),
    );
    if (next === undefined) continue;
    const joined = names.with(at, `${name} ${next}`).filter((other) => other !== next);
    return joinNames(joined, text);
  }
  return names;
}

function isCapitalised(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}
