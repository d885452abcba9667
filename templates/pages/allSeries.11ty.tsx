import { onePage } from "../pageKind.ts";
import { SubjectIndex } from "../parts/subjectIndex.tsx";
import type { PageData } from "../renderContext.ts";

export const data = onePage("/series/index.html");

/** The strands that run through this digest, as a list. */
export default function SeriesIndexPage({ edition }: PageData) {
  return (
    <SubjectIndex
      edition={edition}
      title="Series"
      standfirst="The strands that run through this digest."
      address="/series/"
      subjects={edition.digest.series}
    />
  );
}
