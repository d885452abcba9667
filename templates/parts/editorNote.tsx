import type { Position, Problem } from "../../src/content/problem.ts";

/** A problem, and where on a page it is shown. */
export interface Note {
  readonly problem: Problem;
  /** Before the element that this selects, or its child `block`; undefined when it has no place on the page. */
  readonly at?: string | undefined;
  readonly block?: number | undefined;
  /** The line of the file that it is about, where the page can't show that. */
  readonly line?: string | undefined;
}

/** Gives the address that opens a file at a place in the editor's own program. */
export type OpenFile = (file: string, at: Position) => string;

/** A problem as an editor sees it on the page: it stands in the panel, and a script moves it to its place. */
export function EditorNote(props: {
  readonly note: Note;
  readonly number: number;
  /** How its place is written. */
  readonly place: (problem: Problem) => string;
  readonly open: OpenFile;
}) {
  const { note, number, place, open } = props;
  const { problem, at, block, line } = note;
  return (
    <div
      class={`editor-note editor-${problem.severity}`}
      id={`editor:${number}`}
      role="note"
      aria-label={`${named(problem)} at ${problem.line}:${problem.column}`}
      tabindex={-1}
      data-editor-at={at}
      data-editor-block={block}
    >
      <p>
        <ProblemText problem={problem} place={place} open={open} />
      </p>
      {line && (
        <p class="editor-line">
          <code>{line}</code>
        </p>
      )}
    </div>
  );
}

/** What is wrong, where, and what to do. */
export function ProblemText(props: {
  readonly problem: Problem;
  readonly place?: (problem: Problem) => string;
  readonly open: OpenFile;
}) {
  const { problem, place = placeText, open } = props;
  return (
    <>
      <strong>{named(problem)}</strong>{" "}
      <a href={open(problem.file, problem)}>
        <code>{place(problem)}</code>
      </a>{" "}
      <Words text={`${problem.message} ${problem.hint}`} />
    </>
  );
}

/** A message; what is quoted from a file stands between backticks there. */
function Words({ text }: { readonly text: string }) {
  return (
    <>{text.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>
  );
}

/** `content/items/flood.md:6:5`. */
export function placeText({ file, line, column }: Problem): string {
  return `${file}:${line}:${column}`;
}

/** `flood.md:6:5`. */
export function shortPlaceText({ file, line, column }: Problem): string {
  return `${file.slice(file.lastIndexOf("/") + 1)}:${line}:${column}`;
}

/** `6:5`, where there is one file. */
export function lineText({ line, column }: Problem): string {
  return `${line}:${column}`;
}

function named({ severity }: Problem): string {
  return severity === "error" ? "Error" : "Warning";
}
