import { useEffect, useRef } from "preact/hooks";
import { bestPassage, type ExcerptPart, markedHeadline } from "../excerpt.ts";
import type { LoadedResult } from "../find.ts";
import { matchPositions } from "../matchPositions.ts";
import { pageOfResults, type SearchAnswer, type SearchSession } from "../searchSession.ts";
import { sitePath } from "../sitePath.ts";
import { dayName, nameOf, sentenceCase } from "./displayNames.ts";
import { smartQuotes } from "./smartQuotes.ts";
import { textFragment } from "./textFragment.ts";

interface ResultsProps {
  readonly answer: SearchAnswer;
  readonly session: SearchSession;
  /** The result that the reader is coming back from. */
  readonly returningTo: number | undefined;
  more(): void;
  leave(place: number): void;
}

/** The results, best first, ten at a time. */
export function Results({ answer, session, returningTo, more, leave }: ResultsProps) {
  const list = useRef<HTMLOListElement>(null);
  const returned = useRef(false);
  useEffect(() => {
    if (returned.current || returningTo === undefined) return;
    returned.current = true;
    list.current?.querySelectorAll<HTMLElement>(".headline a")[returningTo]?.focus();
  });
  const left = answer.ranked.length - answer.shown.length;
  return (
    <>
      <ol data-search-results ref={list} class="results">
        {answer.shown.map((result, place) => (
          <Result
            key={result.id}
            result={result}
            answer={answer}
            session={session}
            open={() => leave(place)}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="more" onClick={more}>
          Show {Math.min(left, pageOfResults)} more
        </button>
      )}
    </>
  );
}

interface ResultProps {
  readonly result: LoadedResult;
  readonly answer: SearchAnswer;
  readonly session: SearchSession;
  open(): void;
}

function Result({ result, answer, session, open }: ResultProps) {
  const { fragment } = result;
  const headline = fragment.meta.title ?? "";
  const places = matchPositions(result, answer.found?.terms ?? []);
  const passage = bestPassage(textOf(fragment), places, headline.split(/\s+/).length);
  const asked = (answer.found?.terms ?? []).flatMap(({ term }) => term.words);
  const label = fragment.filters.label?.[0];
  const date = fragment.filters.date?.[0] ?? "";
  return (
    <li>
      <h2 class="headline">
        {label && <span class="label">{sentenceCase(label)} </span>}
        <a href={fragment.url + textFragment(passage, asked)} onClick={open}>
          <Marked segments={markedHeadline(headline, places)} />
        </a>
      </h2>
      <p>
        <Marked segments={passage} />
      </p>
      <p class="dateline">
        <time datetime={date}>{dayName(date)}</time>
        {(fragment.filters.topic ?? []).map((topic) => (
          <span key={topic}> · {nameOf("topic", topic, session.names)}</span>
        ))}
        {fragment.filters.issue?.map((week) => (
          <span key={week}>
            {" · "}
            <a href={`${sitePath}/issues/${week.toLowerCase()}/`}>
              Week {Number(week.slice(6))} of {week.slice(0, 4)}
            </a>
          </span>
        ))}
      </p>
    </li>
  );
}

/** What the item says itself: behind it stand the names that it is found by. */
function textOf({ content, filters }: LoadedResult["fragment"]): string {
  return content
    .split(" ")
    .slice(0, Number(filters.length?.[0] ?? Number.POSITIVE_INFINITY))
    .join(" ");
}

function Marked({ segments }: { readonly segments: readonly ExcerptPart[] }) {
  return (
    <>
      {segments.map(({ text, marked }, place) => {
        const shown = smartQuotes(text, place === 0);
        return marked ? <mark key={`${place} ${text}`}>{shown}</mark> : shown;
      })}
    </>
  );
}
