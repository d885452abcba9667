import type { ComponentChildren } from "preact";
import type { Position } from "../../src/content/problem.ts";
import type { OpenFile } from "./pageProblem.tsx";

/** A file, or an entry in one, that a page is built from. */
export interface PageSource extends Position {
  readonly file: string;
  /** Where it appears on the page, as a selector. */
  readonly scope: string;
  /** The index of its entry in a register; undefined for the whole file. */
  readonly entry?: number | undefined;
}

/** A fact about a page: its name and one or more values, some of them links. */
export interface Fact {
  readonly name: string;
  readonly values: readonly FactValue[];
}

/** `of` is a word before the text that says what it is. */
export interface FactValue {
  readonly text: string;
  readonly of?: string;
  readonly address?: string;
}

/** What editors want to know about a page. `brief` has the most important facts in a few words. */
export interface Facts {
  readonly brief: readonly string[];
  readonly facts: readonly Fact[];
}

/** An issue is built from many items, so not all of its files are listed. */
const mostSources = 12;

/** The files that a page is built from, and the facts about it. */
export function EditorFacts(props: {
  readonly sources: readonly PageSource[];
  readonly facts: readonly Fact[];
  readonly open: OpenFile;
}) {
  const { sources, facts, open } = props;
  return (
    <dl>
      <Row name="Built from">
        {sources.length === 0 && <li>no file of its own</li>}
        {sources.slice(0, mostSources).map((source) => (
          <li key={source.file}>
            <FileLink source={source} open={open} />
          </li>
        ))}
        {sources.length > mostSources && <li>{sources.length - mostSources} more</li>}
      </Row>
      {facts.map(({ name, values }) => (
        <Row key={name} name={name}>
          {values.map(({ of, text, address }) => (
            <li key={address ?? text}>
              {of && `${of}: `}
              {address ? <a href={address}>{text}</a> : text}
            </li>
          ))}
        </Row>
      ))}
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul>{children}</ul>
      </dd>
    </div>
  );
}

function FileLink({ source, open }: { readonly source: PageSource; readonly open: OpenFile }) {
  const { file, line, entry } = source;
  return (
    <a href={open(file, source)}>
      <code>{entry === undefined ? file : `${file}:${line}`}</code>
    </a>
  );
}
