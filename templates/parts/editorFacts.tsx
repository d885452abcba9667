import type { ComponentChildren } from "preact";
import type { Position } from "../../src/content/problem.ts";
import type { OpenFile } from "./editorNote.tsx";

/** A file, or an entry in one, that a page is made from. */
export interface PageSource extends Position {
  readonly file: string;
  /** Where on the page it shows, as a selector. */
  readonly scope: string;
  /** Which entry of a register it is, from 0; undefined for all of the file. */
  readonly entry?: number | undefined;
}

/** A fact about a page: what it is called, and one or more texts, some of which lead elsewhere. */
export interface Fact {
  readonly name: string;
  readonly values: readonly FactValue[];
}

/** `of` says what it is, in a word before it. */
export interface FactValue {
  readonly text: string;
  readonly of?: string;
  readonly address?: string;
}

/** What editors ask of a page. `brief` has the most important in a few words. */
export interface Facts {
  readonly brief: readonly string[];
  readonly facts: readonly Fact[];
}

/** How many files are named: an issue is made from its items, which it lists below. */
const mostSources = 12;

/** What a page is made from, and what is known of it. */
export function EditorFacts(props: {
  readonly sources: readonly PageSource[];
  readonly facts: readonly Fact[];
  readonly open: OpenFile;
}) {
  const { sources, facts, open } = props;
  return (
    <dl>
      <Row name="Made from">
        {sources.length === 0 && <li>no file of its own</li>}
        {sources.slice(0, mostSources).map((source) => (
          <li key={source.file}>
            <FileLink source={source} open={open} />
          </li>
        ))}
        {sources.length > mostSources && <li>{sources.length - mostSources} more</li>}
      </Row>
      {facts.map((fact) => (
        <FactRow key={fact.name} fact={fact} />
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

function FactRow({ fact }: { readonly fact: Fact }) {
  return (
    <Row name={fact.name}>
      {fact.values.map((value) => (
        <li key={value.address ?? value.text}>
          <Value value={value} />
        </li>
      ))}
    </Row>
  );
}

function Value({ value: { of, text, address } }: { readonly value: FactValue }) {
  return (
    <>
      {of && `${of}: `}
      {address ? <a href={address}>{text}</a> : text}
    </>
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
