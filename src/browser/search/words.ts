import { longDayFormat, monthFormat } from "../../language/formats/dates.ts";
import { nameListFormat } from "../../language/formats/lists.ts";
import { numberFormats } from "../../language/formats/numbers.ts";
import { downloads } from "../../language/words/en-GB/browser/downloads.ts";
import { filters, search } from "../../language/words/en-GB/browser/search.ts";
import { searchBox } from "../../language/words/en-GB/browser/searchBox.ts";
import { pageLanguage } from "../pageLanguage.ts";

const formats = { ...numberFormats(pageLanguage), nameList: nameListFormat(pageLanguage) };

/** The words of the search page. */
export const words = {
  box: searchBox(),
  search: search(formats),
  filters: filters(),
  downloads: downloads(formats),
};

/** "10 November 2021" from `2021-11-10`. */
export const dayName = longDayFormat(pageLanguage);

/** "November 2021" from `2021-11`. */
export const monthName = monthFormat(pageLanguage);
