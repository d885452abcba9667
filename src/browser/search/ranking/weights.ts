/**
 * The constants of the ranking, each with its reason and what it is worth: the difference that its absence makes to nDCG@10 on whole
 * questions (Cranfield, MEDLINE; in points of 100) or to success@1 on known items (the same two, 600 queries of each kind).
 * Repeat any of these experiments with `--set name=value`. Differences below two points are within the noise of the collections.
 */

/**
 * Given to Pagefind. Its own bonus for a title squares the share of the question that the title covers, which is always
 * all of it when words are asked one by one; the headline counts through its weight in the document and `headlineWord` instead.
 * Amounts live only in a meta field, so that field alone keeps its weight. All other options stay as they come: termSimilarity
 * 0-20, pageLength 0.5-1 and termSaturation 0.3-2 moved questions by less than a point, or down.
 */
export const PAGEFIND_RANKING = { metaWeights: { title: 0, amounts: 1 } } as const;

export const WEIGHTS = {
  /** A word asked n times counts n to this power: long questions repeat words by accident. Against 1: 0 and +0.7 on questions. */
  repeat: 0.5,
  /** For each word in the headline, beside the headline's weight in the document; of the word's rarity. +0.1, more hurts rare words. */
  headlineWord: 0.1,
  /** All words of a name or a hyphenated word side by side; of their rarity. For names that share words with others; 0 on questions. */
  whole: 0.4,
  /** Two neighbouring words of the question close together in the text; of the lesser rarity, divided by the distance. +0.4 and +0.2. */
  together: 0.4,
  /** The furthest distance, in words, that counts as together; 1 to 15 made no difference. */
  togetherWithin: 8,
  /** Distance counts this much more when the words stand the other way round. */
  reversed: 1.5,
  /** The share of a score that depends on how much of a whole question a document covers. 0.5 costs questions half a point. */
  coverage: 0.15,
  /** The same for a few words: whoever types three means all three. +1.2 on rare words. */
  coverageOfFew: 0.5,
  /** Queries of at least this many terms are whole questions: they look for a subject, not for a known item. 4 to 7: within a point. */
  questionFrom: 5,
  /**
   * Another spelling, an alias or a second correction, against the word itself; each further one against the one before.
   * Near 1, since they mean the same; below it, so that what was typed comes first.
   */
  alternative: 0.95,
  /**
   * How much more the newest item is worth than the oldest. It settles near-ties only: for known items the second result has, in
   * the median, 24% and 59% less than the first (Cranfield, MEDLINE), and less than 4% less in 19% and 5% of them. Where age means
   * nothing, as in those collections, it costs 0.2 points and none on known items, 0.3 and none on questions; 0.15 would cost 1.
   */
  recency: 0.04,
};

export const RERANK = {
  /** Results whose headlines are read again: those on the first screen, as their fragments are loaded anyway. 20: +0.2. */
  headlines: 10,
  /** A headline that holds all the words asked for; of the best score, squared by the share it holds. +3 on known items. */
  headline: 0.8,
  /** The same words in the same order; of the best score. +3 on known items. */
  order: 0.4,
  /** Results that are compared; ten of their fragments are fetched ahead of the reader, about 10 kB. Ten alone: -2.4 and -2. */
  compared: 20,
  /** The best results that stand for the subject; 5 is no different. */
  exemplars: 3,
  /** What the likeness to them is worth; of the best score. +3.0 and +2.4 on questions. */
  resemblance: 0.75,
};
