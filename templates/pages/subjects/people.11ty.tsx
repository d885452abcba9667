import type { Language } from "../../../src/language/language.ts";
import { singlePage } from "../../pageTemplate.ts";
import { SubjectIndex } from "../../parts/subjects/subjectIndex.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = singlePage("people");

/** A list of all people. */
export default function PeopleIndexPage({ context }: PageData, { words }: Language) {
  return (
    <SubjectIndex
      context={context}
      title={words.frame.people}
      standfirst={words.subjects.allPeople}
      address="/people/"
      subjects={context.digest.people}
    />
  );
}
