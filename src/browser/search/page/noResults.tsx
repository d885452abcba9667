import type { SearchAnswer } from "../searchSession.ts";
import { addressOf, isNarrowed, type SearchState, widened } from "../state.ts";
import { asLink } from "./link.ts";

interface NothingProps {
  readonly answer: SearchAnswer;
  ask(state: SearchState): void;
}

/** What a reader sees when nothing was found: what was tried, and what else could be. */
export function NoResults({ answer: { state, found }, ask }: NothingProps) {
  const similar = found?.similar ?? [];
  const tried = [
    ...new Set(
      (found?.terms ?? []).flatMap(({ term }) => [
        term.asked,
        ...term.alternatives.map((words) => words.join(" ")),
      ]),
    ),
  ];
  const isSaidAbove = tried.every((word) => found?.missing.includes(word));
  return (
    <div class="nothing">
      {!isSaidAbove && <p>Tried: {tried.join(", ")}.</p>}
      {similar.length > 0 && (
        <p>
          The nearest words in the archive:{" "}
          {similar.map((word, at) => (
            <span key={word}>
              {at > 0 && ", "}
              <AskLink state={{ ...state, q: word }} ask={ask} name={word} />
            </span>
          ))}
          .
        </p>
      )}
      {isNarrowed(state) && <Another state={widened(state)} ask={ask} name="Search without narrowing" />}
      {state.exactly && (
        <Another state={{ ...state, exactly: false }} ask={ask} name="Search for similar words too" />
      )}
      <p>Fewer words, or others, may find it; or browse the topics below.</p>
    </div>
  );
}

interface AskLinkProps {
  readonly state: SearchState;
  readonly name: string;
  ask(state: SearchState): void;
}

function Another(props: AskLinkProps) {
  return (
    <p>
      <AskLink {...props} />
    </p>
  );
}

function AskLink({ state, name, ask }: AskLinkProps) {
  return (
    <a href={addressOf(state)} onClick={asLink(() => ask(state))}>
      {name}
    </a>
  );
}
