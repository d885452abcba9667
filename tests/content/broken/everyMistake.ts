import { bodies } from "./bodies.ts";
import { dates } from "./dates.ts";
import { duplicates } from "./duplicates.ts";
import { encodings } from "./encodings.ts";
import { fields } from "./fields.ts";
import { files } from "./files.ts";
import { groupTypes } from "./groupTypes.ts";
import { homoglyphs } from "./homoglyphs.ts";
import { keyDates } from "./keyDates.ts";
import { knownRemedies } from "./knownRemedies.ts";
import { lengths } from "./lengths.ts";
import { moreYaml } from "./moreYaml.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import { oddFiles } from "./oddFiles.ts";
import { pictureNames } from "./pictureNames.ts";
import { places } from "./places.ts";
import { portableNames } from "./portableNames.ts";
import { registers } from "./registers.ts";
import { siteAndRegisters } from "./siteAndRegisters.ts";
import { suspiciousValues } from "./suspiciousValues.ts";
import { types } from "./types.ts";
import { yaml } from "./yaml.ts";

/** All mistakes, by what they are mistakes in. */
export const everyMistake = {
  bodies,
  dates,
  duplicates,
  encodings,
  fields,
  files,
  groupTypes,
  homoglyphs,
  keyDates,
  knownRemedies,
  lengths,
  moreYaml,
  names,
  numbers,
  oddFiles,
  pictureNames,
  places,
  portableNames,
  registers,
  siteAndRegisters,
  suspiciousValues,
  types,
  yaml,
};
