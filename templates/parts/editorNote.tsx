import type { Place, Problem } from "../../src/content/problem.ts";

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
export type OpenFile = (file: string, at: Place) => string;

/** A problem as an editor sees it on the page: it stands in the panel, and a script moves it to its place. */
export function EditorNote(props: { readonly note: Note; readonly number: number; readonly open: OpenFile }) {
  const { note, number, open } = props;
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
        <ProblemText problem={problem} open={open} />
      </p>
      {line && (
        <p class="editor-line">
          <code>{line}</code>
        </p>
      )}
    </div>
  );
}

/** Where a problem is, what is wrong and what to do. */
export function ProblemText({ problem, open }: { readonly problem: Problem; readonly open: OpenFile }) {
  return (
    <>
      <strong>{named(problem)}</strong>{" "}
      <a href={open(problem.file, problem)}>
        <code>{placeText(problem)}</code>
      </a>{" "}
      {problem.message} {problem.hint}
    </>
  );
}

/** `content/items/flood.md:6:5`. */
export function placeText({ file, line, column }: Problem): string {
  return `${file}:${line}:${column}`;
}

function named({ severity }: Problem): string {
  return severity === "error" ? "Error" : "Warning";
}
