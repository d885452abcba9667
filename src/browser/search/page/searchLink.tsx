import type { ComponentChildren } from "preact";
import { addressOf, type SearchState } from "../searchState.ts";

interface SearchLinkProps {
  readonly state: SearchState;
  ask(state: SearchState): void;
  readonly children: ComponentChildren;
}

/** A link to another search. It searches in place, unless the reader opens it in a new tab or window, or saves it. */
export function SearchLink({ state, ask, children }: SearchLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    ask(state);
  };
  return (
    <a href={addressOf(state)} onClick={follow}>
      {children}
    </a>
  );
}
