import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { LONGEST_QUERY } from "../query/query.ts";
import type { SearchAnswer } from "../searchSession.ts";
import { sitePath } from "../sitePath.ts";
import { words } from "../words.ts";
import { Chips } from "./chips.tsx";
import { DownloadButtons } from "./downloads.tsx";
import { Filters } from "./filters.tsx";
import { moveFocus } from "./keyboard.ts";
import { NoResults } from "./noResults.tsx";
import { QueryFeedback } from "./queryFeedback.tsx";
import { Results } from "./results.tsx";
import { type Phase, useSearch } from "./useSearch.ts";

interface SearchPageProps {
  /** The element whose `data-search-state` says how far the search has come. */
  readonly main: Element | null;
  /** What the reader typed before this script had loaded. */
  readonly typedBefore: string;
  /** The address of the script that writes downloads. */
  readonly downloads: string;
}

/** The search box, how the query was understood, the results and the filters. */
export function SearchPage({ main, typedBefore, downloads }: SearchPageProps) {
  const search = useSearch();
  const { state, phase, answer, session, historyMoves } = search;
  const [typed, setTyped] = useState(state.q || typedBefore);
  // The box shows what the reader types. It shows the query of the address only when they go back or forward.
  useEffect(() => setTyped((before) => state.q || (historyMoves > 0 ? "" : before)), [historyMoves]);
  useLayoutEffect(() => main?.setAttribute("data-search-state", phase), [main, phase]);
  const showing = answer !== undefined && phase !== "idle";

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move between the links and the box inside, which can be focused
    <div class="search" onKeyDown={moveFocus}>
      <form
        class="search-form"
        role="search"
        action={`${sitePath}/search/`}
        aria-label={words.box.title}
        onSubmit={(event) => {
          event.preventDefault();
          search.ask({ ...state, q: typed, exactly: false });
        }}
      >
        <label for="question">{words.box.question}</label>
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
        <button type="submit">{words.box.submit}</button>
      </form>
      <p role="status" class="search-status">
        {status(phase, answer)}
      </p>
      {phase === "failed" && <p class="search-failed">{words.search.failedAbout}</p>}
      {showing && <QueryFeedback answer={answer} ask={search.ask} />}
      {showing && session && (
        <div class="search-columns">
          <Filters state={state} answer={answer} session={session} ask={search.ask} fail={search.fail} />
          <div>
            <Chips state={state} session={session} ask={search.ask} />
            <Results
              answer={answer}
              session={session}
              openedResult={search.openedResult}
              showMore={search.showMore}
              noteOpened={search.noteOpened}
            />
            <DownloadButtons answer={answer} session={session} script={downloads} />
            {answer.ranked.length + answer.issues.length === 0 && (
              <NoResults answer={answer} ask={search.ask} />
            )}
          </div>
        </div>
      )}
    </div>
  );
}

function status(phase: Phase, answer: SearchAnswer | undefined): string {
  if (phase === "idle") return "";
  if (phase === "failed") return words.search.failed;
  if (answer === undefined) return words.search.searching;
  const { ranked, issues } = answer;
  if (ranked.length + issues.length === 0) return words.search.nothing;
  return words.search.found(ranked.length, issues.length);
}
