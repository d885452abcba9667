import type { Position, Problem } from "../../src/content/problem.ts";

/** A problem, and where it is shown on a page. */
export interface PageProblem {
  readonly problem: Problem;
  /** A selector: the note goes before that element, or before its child `block`. Undefined if the problem has no place on the page. */
  readonly at?: string | undefined;
  readonly block?: number | undefined;
  /** The line of the file, if the page cannot show what it is about. */
  readonly line?: string | undefined;
}

/** Returns the address that opens a file at a position in the editor's own program. */
export type OpenFile = (file: string, at: Position) => string;

/** A problem on the page. It is rendered in the panel, and a script moves it to its place. */
export function PageProblemNote(props: {
  readonly note: PageProblem;
  readonly number: number;
  /** Formats its position. */
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

/** What is wrong, where, and how to fix it. */
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

/** A message, in which text between backticks is quoted from a file. */
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

/** `6:5`, for pages that are built from one file. */
export function lineText({ line, column }: Problem): string {
  return `${line}:${column}`;
}

function named({ severity }: Problem): string {
  return severity === "error" ? "Error" : "Warning";
}
