import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import {
  answerQuery,
  openSearchSession,
  RESULTS_PER_PAGE,
  type SearchAnswer,
  type SearchSession,
} from "../searchSession.ts";
import { addressOf, isNarrowed, readState, type SearchState } from "../searchState.ts";

/** The value of `data-search-state` in the page. */
export type Phase = "idle" | "searching" | "done" | "failed";

/** How far a search has come. While the next answer is loading, the last one stays. */
interface Progress {
  readonly phase: Phase;
  readonly answer: SearchAnswer | undefined;
  readonly session: SearchSession | undefined;
}

/** The search as the page shows it, and what a reader can do with it. */
export interface Search extends Progress {
  readonly state: SearchState;
  /** How often the reader has gone back or forward. After that, the search box shows the query in the address. */
  readonly historyMoves: number;
  /** The index of the result that the reader opened and has now come back from. */
  readonly openedResult: number | undefined;
  /** Searches. While the reader types, this replaces the address. A settled query is a new entry of the browser's history. */
  ask(state: SearchState, how?: "typing" | "settled"): void;
  showMore(): void;
  /** Says that something could not be loaded, and tries again. */
  fail(error: unknown): void;
  /** Notes which result is being opened, to focus it when the reader comes back. */
  noteOpened(index: number): void;
}

/** What an entry of the browser's history stores besides the address: how many results were shown, and which one was opened. */
interface HistoryEntry {
  readonly count: number;
  readonly opened?: number;
}

const retryAfter = 5000;

/** Searches for the state in the address. Shows only the answer to the newest query. */
export function useSearch(): Search {
  const [state, setState] = useState(() => readState(location.search));
  const [entry, setEntry] = useState<HistoryEntry>(() => readEntry(history.state));
  const [progress, setProgress] = useState<Progress>({
    phase: "idle",
    answer: undefined,
    session: undefined,
  });
  const [attempt, setAttempt] = useState(0);
  const [historyMoves, setHistoryMoves] = useState(0);
  const typing = useRef(false);

  useEffect(() => {
    const moved = () => {
      typing.current = false;
      setState(readState(location.search));
      setEntry(readEntry(history.state));
      setHistoryMoves((before) => before + 1);
    };
    addEventListener("popstate", moved);
    return () => removeEventListener("popstate", moved);
  }, []);

  const fail = (error: unknown) => {
    console.warn(error);
    // The next attempt opens the index again, because it may have been replaced.
    opening = undefined;
    setProgress((before) => ({ ...before, phase: "failed" }));
  };

  // A layout effect runs before the browser paints. Other effects would start the search two frames later.
  useLayoutEffect(() => {
    if (state.q.trim() === "" && !isNarrowed(state)) {
      setProgress((before) => ({ ...before, phase: "idle", answer: undefined }));
      return undefined;
    }
    let isNewest = true;
    const update = (next: Partial<Progress>) => {
      if (isNewest) setProgress((before) => ({ ...before, ...next }));
    };
    update({ phase: "searching" });
    sharedSession()
      .then(async (session) => {
        const answer = await answerQuery(session, state, entry.count, typing.current);
        update({ phase: "done", session, answer });
      })
      .catch((error: unknown) => {
        if (isNewest) fail(error);
      });
    return () => {
      isNewest = false;
    };
  }, [state, entry.count, attempt]);

  useEffect(() => {
    if (progress.phase !== "failed") return undefined;
    const retry = () => setAttempt((before) => before + 1);
    const timer = setTimeout(retry, retryAfter);
    addEventListener("online", retry);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", retry);
    };
  }, [progress.phase, attempt]);

  return {
    ...progress,
    state,
    historyMoves,
    openedResult: entry.opened,
    ask(next, how = "settled") {
      const first = { count: RESULTS_PER_PAGE };
      const address = addressOf(next);
      typing.current = how === "typing";
      if (typing.current) history.replaceState(first, "", address);
      else if (address !== location.pathname + location.search) history.pushState(first, "", address);
      setEntry(first);
      setState(next);
    },
    showMore() {
      const next = { count: entry.count + RESULTS_PER_PAGE };
      history.replaceState(next, "");
      setEntry(next);
    },
    fail,
    noteOpened(index) {
      history.replaceState({ count: entry.count, opened: index }, "");
    },
  };
}

let opening: Promise<SearchSession> | undefined;

/** Opens the index when it is first needed, and again if that failed. */
function sharedSession(): Promise<SearchSession> {
  opening ??= openSearchSession();
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

function readEntry(stored: unknown): HistoryEntry {
  const { count = RESULTS_PER_PAGE, opened } = (stored ?? {}) as Partial<HistoryEntry>;
  return { count, ...(opened !== undefined && { opened }) };
}
