import { onePage } from "../pageKind.ts";
import { SubjectIndex } from "../parts/subjectIndex.tsx";
import type { PageData } from "../renderContext.ts";

export const data = onePage("/series/index.html");

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
