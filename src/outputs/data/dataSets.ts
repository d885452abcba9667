import type { DataSet } from "./dataSet.ts";
import { correctionSet, figureSet, keyDateSet, relationSet, sourceSet } from "./entrySets.ts";
import { itemSet } from "./itemSet.ts";
import { organisationSet, personSet, postSet, topicSet } from "./registerSets.ts";
import { trackerSet } from "./trackerSet.ts";

/**
 * The version of the shape of the data: the names of the sets, and the names and types of their columns. Raise it when any of these
 * changes. `tests/outputs/data/shape.test.ts` has the shape of each version.
 */
export const dataVersion = 1;

/** The one list of the open data. The files, their descriptions and the page about them follow from it. */
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
