import type { HouseRule } from "./houseRule.ts";
import { rule as acronyms } from "./houseRules/acronyms.ts";
import { rule as avoid } from "./houseRules/avoid.ts";
import { rule as entities } from "./houseRules/entities.ts";
import { rule as fieldOrder } from "./houseRules/fieldOrder.ts";
import { rule as ids } from "./houseRules/ids.ts";
import { rule as lineEnds } from "./houseRules/lineEnds.ts";
import { rule as mentions } from "./houseRules/mentions.ts";
import { rule as oneSentence } from "./houseRules/oneSentence.ts";
import { rule as quotes } from "./houseRules/quotes.ts";
import { rule as relativeDates } from "./houseRules/relativeDates.ts";
import { rule as repeatedWords } from "./houseRules/repeatedWords.ts";
import { rule as trackers } from "./houseRules/trackers.ts";
import { rule as trailingSpaces } from "./houseRules/trailingSpaces.ts";

/** The rules of house style, in the order of the manual. A fix relies on those of the rules before it. */
export const houseRules: readonly HouseRule[] = [
  avoid,
  acronyms,
  relativeDates,
  repeatedWords,
  oneSentence,
  mentions,
  lineEnds,
  trailingSpaces,
  quotes,
  entities,
  ids,
  trackers,
  fieldOrder,
];
