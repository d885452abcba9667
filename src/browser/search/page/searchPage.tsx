import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { LONGEST_QUERY } from "../query/query.ts";
import { sitePath } from "../sitePath.ts";
import { Chips } from "./chips.tsx";
import { Filters } from "./filters.tsx";
import { moveFocus } from "./keyboard.ts";
import { NoResults } from "./noResults.tsx";
import { QueryFeedback } from "./queryFeedback.tsx";
import { Results } from "./results.tsx";
import { useSearch } from "./useSearch.ts";

interface SearchPageProps {
  /** Where the state of the search is told. */
  readonly main: Element | null;
  /** What the reader typed before the script was there. */
  readonly typedBefore: string;
}

/** The search: its box, what was understood, the results, and what they can be narrowed by. */
export function SearchPage({ main, typedBefore }: SearchPageProps) {
  const search = useSearch();
  const { state, phase, answer, session, arrivals } = search;
  const [typed, setTyped] = useState(state.q || typedBefore);
  // The box follows the reader's typing, and the address only when they go back or forward
  useEffect(() => setTyped((before) => state.q || (arrivals > 0 ? "" : before)), [arrivals]);
  useLayoutEffect(() => main?.setAttribute("data-search-state", phase), [main, phase]);
  const showing = answer !== undefined && phase !== "idle";

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move between the links and the box inside, which can be focused
    <div class="search" onKeyDown={moveFocus}>
      <form
        class="search-form"
        role="search"
        action={`${sitePath}/search/`}
        aria-label="Search the archive"
        onSubmit={(event) => {
          event.preventDefault();
          search.ask({ ...state, q: typed, exactly: false });
        }}
      >
        <label for="question">Words, names, a question or a “quoted phrase”</label>
        <input
          id="question"
          name="q"
          type="search"
          maxlength={LONGEST_QUERY}
          value={typed}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            search.ask({ ...state, q: value, exactly: false }, "typing");
          }}
        />
        <button type="submit">Search</button>
      </form>
      <p role="status" class="search-status">
        {status(phase, answer?.ranked.length)}
      </p>
      {phase === "failed" && (
        <p class="search-failed">
          The search could not be loaded. It is tried again every few seconds; meanwhile the archive can be
          browsed below.
        </p>
      )}
      {showing && <QueryFeedback answer={answer} ask={search.ask} />}
      {showing && session && (
        <div class="search-columns">
          <Filters state={state} answer={answer} session={session} ask={search.ask} />
          <div>
            <Chips state={state} session={session} ask={search.ask} />
            <Results
              answer={answer}
              session={session}
              returningTo={search.returningTo}
              more={search.more}
              leave={search.leave}
            />
            {answer.ranked.length === 0 && <NoResults answer={answer} ask={search.ask} />}
          </div>
        </div>
      )}
    </div>
  );
}

function status(phase: string, count: number | undefined): string {
  if (phase === "idle") return "";
  if (phase === "failed") return "The search could not be loaded.";
  if (count === undefined) return "Searching…";
  if (count === 0) return "Nothing was found.";
  return `${count.toLocaleString("en-GB")} ${count === 1 ? "item" : "items"}`;
}
