import { bodies } from "./bodies.ts";
import { dates } from "./dates.ts";
import { doubts } from "./doubts.ts";
import { encodings } from "./encodings.ts";
import { fields } from "./fields.ts";
import { files } from "./files.ts";
import { groupTypes } from "./groupTypes.ts";
import { keyDates } from "./keyDates.ts";
import { lengths } from "./lengths.ts";
import { lookAlikes } from "./lookAlikes.ts";
import { moreYaml } from "./moreYaml.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import { oddFiles } from "./oddFiles.ts";
import { pictureNames } from "./pictureNames.ts";
import { places } from "./places.ts";
import { registers } from "./registers.ts";
import { siteAndRegisters } from "./siteAndRegisters.ts";
import { slips } from "./slips.ts";
import { twice } from "./twice.ts";
import { types } from "./types.ts";
import { yaml } from "./yaml.ts";

/** All the collected mistakes, by what they are mistakes in. */
export const everyMistake = {
  bodies,
  dates,
  doubts,
  encodings,
  fields,
  files,
  groupTypes,
  keyDates,
  lengths,
  lookAlikes,
  moreYaml,
  names,
  numbers,
  oddFiles,
  pictureNames,
  places,
  registers,
  siteAndRegisters,
  slips,
  twice,
  types,
  yaml,
};
