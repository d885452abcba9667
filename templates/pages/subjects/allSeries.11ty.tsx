import { singlePage } from "../../pageTemplate.ts";
import { SubjectIndex } from "../../parts/subjects/subjectIndex.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = singlePage("allSeries");

/** A list of all series. */
export default function SeriesIndexPage({ context }: PageData) {
  return (
    <SubjectIndex
      context={context}
      title="Series"
      standfirst="The series that run in this digest."
      address="/series/"
      subjects={context.digest.series}
    />
  );
}
