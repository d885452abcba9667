/**
 * The constants of the ranking, each with its reason. Gains are differences in nDCG@10 on whole questions
 * (Cranfield, MEDLINE) and in success@1 on known items; the bench's `--without` option repeats each experiment.
 */

/**
 * Given to Pagefind. Its own bonus for a title squares the share of the question that the title covers, which is always
 * all of it when words are asked one by one; the headline counts through its weight in the document and `headlineWord` instead.
 * Amounts live only in a meta field, so that field alone keeps its weight.
 */
export const PAGEFIND_RANKING = { metaWeights: { title: 0, amounts: 1 } } as const;

export const WEIGHTS = {
  /** A word asked n times counts n to this power: long questions repeat words by accident. */
  repeat: 0.5,
  /** For each word in the headline, beside the headline's weight in the document; of the word's rarity. */
  headlineWord: 0.1,
  /** Two neighbouring words of the question close together in the text; of the lesser rarity, divided by the distance. */
  together: 0.4,
  /** The furthest distance, in words, that counts as together. */
  togetherWithin: 8,
  /** Distance counts this much more when the words stand the other way round. */
  reversed: 1.5,
  /** The share of a score that depends on how much of the question a document covers. */
  coverage: 0.15,
  /** Another spelling, an alias, a second correction, against the word itself; each further one against the one before. */
  alternative: 0.95,
  /** A word that isn't there and has no correction, but begins like one that is: Pagefind falls back to that. */
  beginning: 0.3,
} as const;

export const RERANK = {
  /** Results whose headlines are read again: those on the first screen, as their fragments are loaded anyway. */
  headlines: 10,
  /** A headline that holds all the words asked for; of the best score. Squared by the share it holds. */
  headline: 0.7,
  /** The same words in the same order; of the best score. */
  order: 0.3,
  /** Questions of at least this many words look for a subject, not for a known item: see `resemble`. */
  subjectWords: 5,
  /** Results that are compared; their fragments are fetched for it, ten of them ahead of the reader. */
  compared: 20,
  /** The best results that stand for the subject. */
  exemplars: 3,
  /** What the likeness to them is worth; of the best score. */
  resemblance: 0.75,
} as const;
