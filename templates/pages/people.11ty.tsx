import { onePage } from "../pageKind.ts";
import { SubjectIndex } from "../parts/subjectIndex.tsx";
import type { PageData } from "../renderContext.ts";

export const data = onePage("/people/index.html");

/** Everyone whom this digest writes about, as a list. */
export default function PeopleIndexPage({ edition }: PageData) {
  return (
    <SubjectIndex
      edition={edition}
      title="People"
      standfirst="Everyone whom this digest writes about."
      address="/people/"
      subjects={edition.digest.people}
    />
  );
}
