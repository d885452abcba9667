import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import {
  answerQuery,
  openSearchSession,
  pageOfResults,
  type SearchAnswer,
  type SearchSession,
} from "../searchSession.ts";
import { addressOf, isNarrowed, readState, type SearchState } from "../state.ts";

/** Where the search stands: what the page says of it in `data-search-state`. */
export type Phase = "idle" | "searching" | "done" | "failed";

export interface Search {
  readonly state: SearchState;
  readonly phase: Phase;
  readonly answer: SearchAnswer | undefined;
  readonly session: SearchSession | undefined;
  /** Changes when the reader goes back or forward: what stands in the box is then the address's. */
  readonly arrivals: number;
  /** Searches again. While a reader types, the address is replaced; a settled question is a step of the browser's history. */
  ask(state: SearchState, how?: "typing" | "settled"): void;
  more(): void;
  /** Remembers which result is being opened, for when the reader comes back. */
  leave(place: number): void;
}

/** What is kept with a step of the browser's history: how much was shown, and where the reader was. */
interface Step {
  readonly count: number;
  readonly place?: number;
}

const retryAfter = 5000;

/** The search of the page: its state is the address, its answers always those to the newest question. */
export function useSearch(): Search & { readonly returningTo: number | undefined } {
  const [state, setState] = useState(() => readState(location.search));
  const [step, setStep] = useState<Step>(() => stepOf(history.state));
  const [result, setResult] = useState<{ phase: Phase; answer?: SearchAnswer; session?: SearchSession }>({
    phase: "idle",
  });
  const [attempt, setAttempt] = useState(0);
  const [arrivals, setArrivals] = useState(0);
  const typing = useRef(false);
  const newest = useRef(0);

  useEffect(() => {
    const back = () => {
      typing.current = false;
      setState(readState(location.search));
      setStep(stepOf(history.state));
      setArrivals((before) => before + 1);
    };
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);

  // Asked before the browser paints: it would be two frames later otherwise
  useLayoutEffect(() => {
    const mine = ++newest.current;
    const settle = (next: { phase: Phase; answer?: SearchAnswer; session?: SearchSession }) => {
      if (mine === newest.current) setResult((before) => ({ ...before, ...next }));
    };
    if (state.q.trim() === "" && !isNarrowed(state)) {
      newest.current++;
      setResult(({ session }) => ({ phase: "idle", ...(session && { session }) }));
      return;
    }
    settle({ phase: "searching" });
    sharedSession()
      .then(async (session) =>
        settle({
          phase: "done",
          session,
          answer: await answerQuery(session, state, step.count, typing.current),
        }),
      )
      .catch((error: unknown) => {
        console.warn(error);
        settle({ phase: "failed" });
      });
  }, [state, step.count, attempt]);

  useEffect(() => {
    if (result.phase !== "failed") return;
    const retry = () => setAttempt((before) => before + 1);
    const timer = setTimeout(retry, retryAfter);
    addEventListener("online", retry);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", retry);
    };
  }, [result.phase, attempt]);

  return {
    state,
    phase: result.phase,
    answer: result.answer,
    session: result.session,
    arrivals,
    returningTo: step.place,
    ask(next, how = "settled") {
      const step = { count: pageOfResults };
      typing.current = how === "typing";
      if (how === "typing") history.replaceState(step, "", addressOf(next));
      else if (addressOf(next) !== location.pathname + location.search)
        history.pushState(step, "", addressOf(next));
      setStep(step);
      setState(next);
    },
    more() {
      const next = { count: step.count + pageOfResults };
      history.replaceState(next, "");
      setStep(next);
    },
    leave(place) {
      history.replaceState({ count: step.count, place }, "");
    },
  };
}

let opening: Promise<SearchSession> | undefined;

/** The index is opened once, when it is first needed, and again after it failed. */
function sharedSession(): Promise<SearchSession> {
  opening ??= openSearchSession();
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

function stepOf(kept: unknown): Step {
  const step = kept as Partial<Step> | null;
  return typeof step?.count === "number"
    ? { count: step.count, ...(typeof step.place === "number" && { place: step.place }) }
    : { count: pageOfResults };
}
