import { useEffect, useRef } from "preact/hooks";
import { bestPassage, type ExcerptPart, markedHeadline, type TermMatches } from "../excerpt.ts";
import type { LoadedResult } from "../findMatches.ts";
import { amountsAt } from "../query/amounts.ts";
import type { TermHits } from "../ranking/termHits.ts";
import { RESULTS_PER_PAGE, type SearchAnswer, type SearchSession } from "../searchSession.ts";
import { sitePath } from "../sitePath.ts";
import { tokensOf } from "../text/divideText.ts";
import { pairAt } from "../text/searchedForms.ts";
import { dayName, words } from "../words.ts";
import { nameOf } from "./displayNames.ts";
import { textFragment } from "./textFragment.ts";

interface ResultsProps {
  readonly answer: SearchAnswer;
  readonly session: SearchSession;
  /** The result to focus, because the reader has come back from it. */
  readonly openedResult: number | undefined;
  showMore(): void;
  noteOpened(index: number): void;
}

/** The results, ten at a time. */
export function Results({ answer, session, openedResult, showMore, noteOpened }: ResultsProps) {
  const list = useRef<HTMLOListElement>(null);
  const isFocused = useRef(false);
  useEffect(() => {
    if (isFocused.current || openedResult === undefined) return;
    isFocused.current = true;
    list.current?.querySelectorAll<HTMLElement>(".headline a")[openedResult]?.focus();
  });
  const left = answer.ranked.length - answer.shown.length;
  return (
    <>
      <ol data-search-results ref={list} class="results">
        {answer.shown.map((result, index) => (
          <Result
            key={result.id}
            result={result}
            answer={answer}
            session={session}
            open={() => noteOpened(index)}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="more" onClick={showMore}>
          {words.search.more(Math.min(left, RESULTS_PER_PAGE))}
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
  const { fragment, headline } = result;
  const terms = answer.found?.terms ?? [];
  const matches = matchesIn(result, terms);
  const passage = bestPassage(textOf(fragment), matches, tokensOf(headline).length);
  const asked = terms.flatMap(({ term }) => term.words);
  const label = fragment.filters.label?.[0];
  const date = fragment.filters.date?.[0] ?? "";
  return (
    <li>
      <h2 class="headline">
        {label && <span class="label">{nameOf("label", label, session.names)} </span>}
        <a href={fragment.url + textFragment(passage, asked)} onClick={open}>
          <Marked segments={markedHeadline(headline, matches)} />
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
              {words.search.week(Number(week.slice(6)), week.slice(0, 4))}
            </a>
          </span>
        ))}
      </p>
    </li>
  );
}

/** Where each term stands in a result, counted in words of its content. */
function matchesIn({ id, content }: LoadedResult, terms: readonly TermHits[]): TermMatches[] {
  const tokens = content.split(" ");
  return terms.map(({ term, hits, rarity }) => {
    const positions = term.isAmount
      ? amountsAt(content, term.words)
      : withPairs(hits.get(id)?.positions ?? [], tokens, term.words);
    return { positions, worth: rarity };
  });
}

/** A pair of letters is found at the first of them. */
function withPairs(
  positions: readonly number[],
  tokens: readonly string[],
  words: readonly string[],
): readonly number[] {
  return positions.flatMap((at) => (words.includes(pairAt(tokens, at) ?? "") ? [at, at + 1] : [at]));
}

/** The text of the item. The names by which it is found come after it. */
function textOf({ content, filters }: LoadedResult["fragment"]): string {
  return content
    .split(" ")
    .slice(0, Number(filters.length?.[0] ?? Number.POSITIVE_INFINITY))
    .join(" ");
}

function Marked({ segments }: { readonly segments: readonly ExcerptPart[] }) {
  return (
    <>
      {segments.map(({ text, marked }, index) =>
        marked ? <mark key={`${index} ${text}`}>{text}</mark> : text,
      )}
    </>
  );
}
