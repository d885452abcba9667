import { singlePage } from "../../pageTemplate.ts";
import { SubjectIndex } from "../../parts/subjects/subjectIndex.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = singlePage("people");

/** A list of all people. */
export default function PeopleIndexPage({ context }: PageData) {
  return (
    <SubjectIndex
      context={context}
      title="People"
      standfirst="The people this digest writes about."
      address="/people/"
      subjects={context.digest.people}
    />
  );
}
