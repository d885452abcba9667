import type { SearchAnswer } from "../searchSession.ts";
import { sitePath } from "../sitePath.ts";
import { addressOf, type SearchState } from "../state.ts";
import { asLink } from "./link.ts";

interface GuidanceProps {
  readonly answer: SearchAnswer;
  ask(state: SearchState): void;
}

/** What the search made of the question: whose page was named, what was corrected, what else was searched. */
export function QueryFeedback({ answer: { state, found }, ask }: GuidanceProps) {
  if (found === undefined) return null;
  const { corrected, missing, also, named } = found;
  const exact = { ...state, exactly: true };
  return (
    <div class="guidance">
      {named.slice(0, 3).map((group) => (
        <p key={group.address} class="named">
          <span class="dateline">{kindNames[group.kind]}</span>{" "}
          <a href={sitePath + group.address}>{group.label}</a>
        </p>
      ))}
      {corrected.length > 0 && (
        <p>
          Did you mean <strong>{corrected.map(({ used }) => used).join(" ")}</strong>? That is what was
          searched.{" "}
          <a href={addressOf(exact)} onClick={asLink(() => ask(exact))}>
            Search for “{corrected.map(({ asked }) => asked).join(" ")}” instead
          </a>
        </p>
      )}
      {also.length > 0 && <p class="dateline">also: {also.slice(0, 4).join("; ")}</p>}
      {missing.length > 0 && <p class="dateline">Not in the archive: {missing.join(", ")}</p>}
    </div>
  );
}

const kindNames = {
  topic: "Topic",
  organisation: "Organisation",
  person: "Person",
  series: "Series",
} as const;
