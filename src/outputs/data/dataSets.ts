import { memoize } from "../../cache/memoize.ts";
import type { Digest } from "../../digest/digest.ts";
import type { DataSet } from "./dataSet.ts";
import { correctionSet, figureSet, keyDateSet, relationSet, sourceSet } from "./entrySets.ts";
import { itemSet } from "./itemSet.ts";
import { organisationSet, personSet, postSet, topicSet } from "./registerSets.ts";
import { trackerSet } from "./trackerSet.ts";

/**
 * The version of the shape of the data: the names of the sets, and the names and types of their columns. Raise it when any of these
 * changes. `tests/outputs/data/shape.test.ts` has the shape of each version.
 */
export const dataVersion = 2;

/** All sets of data. */
export const dataSets: readonly DataSet[] = [
  itemSet,
  topicSet,
  organisationSet,
  personSet,
  postSet,
  keyDateSet,
  figureSet,
  sourceSet,
  correctionSet,
  relationSet,
  trackerSet,
];

/** What every digest is about. These sets are there even if they are empty. */
const basicSets: readonly DataSet[] = [itemSet, topicSet];

/** The sets of a digest: those that have rows. The files, their descriptions and the page about them follow from this list. Made once for each digest. */
export const dataSetsOf = memoize((digest: Digest): readonly DataSet[] =>
  dataSets.filter((set) => basicSets.includes(set) || hasRows(set, digest)),
);

function hasRows(set: DataSet, digest: Digest): boolean {
  for (const _ of set.rows(digest)) return true;
  return false;
}
