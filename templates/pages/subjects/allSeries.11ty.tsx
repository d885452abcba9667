import type { Language } from "../../../src/language/language.ts";
import { singlePage } from "../../pageTemplate.ts";
import { SubjectIndex } from "../../parts/subjects/subjectIndex.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = singlePage("allSeries");

/** A list of all series. */
export default function SeriesIndexPage({ context }: PageData, { words }: Language) {
  return (
    <SubjectIndex
      context={context}
      title={words.frame.series}
      standfirst={words.subjects.allSeries}
      address="/series/"
      subjects={context.digest.series}
    />
  );
}
