import type { ComponentChildren } from "preact";
import type { Place, Problem } from "../../src/content/problem.ts";
import { EditorNote, type Note, type OpenFile, ProblemText, placeText } from "./editorNote.tsx";

/** A file, or an entry in one, that a page is made from. */
export interface PageSource extends Place {
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

interface EditorPanelProps extends Facts {
  readonly sources: readonly PageSource[];
  readonly notes: readonly Note[];
  /** Problems of what other pages are made from. */
  readonly elsewhere: readonly Problem[];
  /** What errors do to the pages. */
  readonly consequence: string | undefined;
  readonly open: OpenFile;
}

/** How many problems of other pages are listed. */
const mostElsewhere = 20;
/** How many files are named: an issue is made from its items, which it lists below. */
const mostSources = 12;

/** What an editor wants to know of a page, above its masthead: a line that opens, and what is wrong. Never published. */
export function EditorPanel(panel: EditorPanelProps) {
  const { sources, brief, facts, notes, elsewhere, consequence, open } = panel;
  return (
    <aside class="editor" aria-label="For the editor">
      <details>
        <summary>
          <strong>Preview</strong>
          {[...brief, ...countsOf(notes, elsewhere)].map((text) => (
            <span key={text}>{text}</span>
          ))}
        </summary>
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
        {elsewhere.length > 0 && <Elsewhere problems={elsewhere} open={open} />}
      </details>
      {consequence && <p class="editor-consequence">{consequence}</p>}
      {notes.length > 0 && (
        <p class="editor-jumps">
          On this page:{" "}
          {notes.map(({ problem }, index) => (
            <a key={placeText(problem)} href={`#editor:${index + 1}`}>
              {problem.severity} at {problem.line}:{problem.column}
            </a>
          ))}
        </p>
      )}
      {notes.map((note, index) => (
        <EditorNote key={placeText(note.problem)} note={note} number={index + 1} open={open} />
      ))}
    </aside>
  );
}

function countsOf(notes: readonly Note[], elsewhere: readonly Problem[]): string[] {
  const here = notes.length === 0 ? [] : [`${notes.length} ${plural(notes.length)} here`];
  const others = elsewhere.length === 0 ? [] : [`${elsewhere.length} ${plural(elsewhere.length)} elsewhere`];
  return here.length + others.length === 0 ? ["No problems"] : [...here, ...others];
}

const plural = (count: number): string => (count === 1 ? "problem" : "problems");

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

function Elsewhere({ problems, open }: { readonly problems: readonly Problem[]; readonly open: OpenFile }) {
  return (
    <details class="editor-elsewhere">
      <summary>
        {problems.length} {plural(problems.length)} elsewhere
      </summary>
      <ol>
        {problems.slice(0, mostElsewhere).map((problem) => (
          <li key={`${placeText(problem)} ${problem.message}`}>
            <ProblemText problem={problem} open={open} />
          </li>
        ))}
      </ol>
      <p>
        <code>npm run check</code> lists all that there are, in house style, too.
      </p>
    </details>
  );
}
