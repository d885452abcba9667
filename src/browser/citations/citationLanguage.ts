import type { DateFormats } from "../../language/formats/dates.ts";
import type { citations } from "../../language/words/en-GB/browser/citations.ts";

/** What citations need of a language, in the build and in the browser. */
export interface CitationLanguage extends Pick<DateFormats, "longDay"> {
  readonly words: { readonly citations: ReturnType<typeof citations> };
}
