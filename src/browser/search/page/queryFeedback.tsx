import type { LoadedResult } from "../findMatches.ts";
import type { SearchAnswer } from "../searchSession.ts";
import type { SearchState } from "../searchState.ts";
import { sitePath } from "../sitePath.ts";
import { words } from "../words.ts";
import { SearchLink } from "./searchLink.tsx";

interface QueryFeedbackProps {
  readonly answer: SearchAnswer;
  ask(state: SearchState): void;
}

/** How the query was understood: the pages that it names, issues, corrections, and other names that were searched too. */
export function QueryFeedback({ answer: { state, found, issues }, ask }: QueryFeedbackProps) {
  if (found === undefined) return null;
  const { corrected, missing, also, named, absentPhrases, notExcluded } = found;
  const addresses = named.map(({ address }) => sitePath + address);
  const isNotNamed = ({ fragment }: LoadedResult) => !addresses.includes(fragment.url);
  return (
    <div class="guidance">
      {named.slice(0, 3).map((group) => (
        <p key={group.address} class="named">
          <span class="dateline">{words.search.kind(group.kind)}</span>{" "}
          <a href={sitePath + group.address}>{group.label}</a>
        </p>
      ))}
      {issues.filter(isNotNamed).map(({ id, headline, fragment }) => (
        <p key={id} class="named">
          <span class="dateline">{words.search.issue}</span> <a href={fragment.url}>{headline}</a>
        </p>
      ))}
      {absentPhrases.length > 0 && <p>{words.search.absentPhrases(absentPhrases)}</p>}
      {notExcluded.length > 0 && <p>{words.search.notExcluded(notExcluded)}</p>}
      {corrected.length > 0 && (
        <p>
          {words.search.corrected(<strong>{corrected.map(({ used }) => used).join(" ")}</strong>)}{" "}
          <SearchLink state={{ ...state, exactly: true }} ask={ask}>
            {words.search.asTyped(corrected.map(({ asked }) => asked).join(" "))}
          </SearchLink>
        </p>
      )}
      {also.length > 0 && <p class="dateline">{words.search.also(also.slice(0, 4).join("; "))}</p>}
      {missing.length > 0 && <p class="dateline">{words.search.notInArchive(missing.join(", "))}</p>}
    </div>
  );
}
