import type { Problem } from "../../src/content/problem.ts";
import { count } from "../../src/report.ts";
import { EditorFacts, type Facts, type PageSource } from "./editorFacts.tsx";
import {
  lineText,
  type OpenFile,
  type PageProblem,
  PageProblemNote,
  ProblemText,
  placeText,
  shortPlaceText,
} from "./pageProblem.tsx";

interface EditorPanelProps extends Facts {
  readonly sources: readonly PageSource[];
  /** Problems on this page. */
  readonly here: readonly PageProblem[];
  /** Problems in the files of other pages. */
  readonly elsewhere: readonly Problem[];
  /** What the errors mean for the preview. */
  readonly consequence: string | undefined;
  readonly open: OpenFile;
}

/** The most problems of other pages that are listed. */
const mostElsewhere = 20;
/** The most notes that are shown, and the most of those without a place on the page. */
const [mostNotes, mostWithoutPlace] = [30, 3];

/** The panel above the masthead in the preview: facts about the page, and its problems. It is never published. */
export function EditorPanel(panel: EditorPanelProps) {
  const { sources, brief, facts, elsewhere, consequence, open } = panel;
  const notes = shownOf(panel.here);
  return (
    <aside class="editor" aria-label="For the editor">
      <details>
        <summary>
          <strong>Preview</strong>
          {[...brief, ...countsOf(panel.here, elsewhere)].map((text) => (
            <span key={text}>{text}</span>
          ))}
        </summary>
        <EditorFacts sources={sources} facts={facts} open={open} />
        {elsewhere.length > 0 && <Elsewhere problems={elsewhere} open={open} />}
      </details>
      {consequence && <p class="editor-consequence">{consequence}</p>}
      {notes.length > 0 && (
        <p class="editor-jumps">
          On this page:{" "}
          {notes.map(({ problem }, index) => (
            <a key={placeText(problem)} href={`#editor:${index + 1}`}>
              {problem.severity} at {lineText(problem)}
            </a>
          ))}
          {notes.length < panel.here.length && <span>and {panel.here.length - notes.length} more</span>}
        </p>
      )}
      {notes.map((note, index) => (
        <PageProblemNote
          key={placeText(note.problem)}
          note={note}
          number={index + 1}
          place={sources.length > 1 ? shortPlaceText : lineText}
          open={open}
        />
      ))}
    </aside>
  );
}

/** The problems to show as notes. One mistake in YAML can cause a problem on each line after it, and their notes would push the page out of view. */
function shownOf(here: readonly PageProblem[]): PageProblem[] {
  const without = here.filter(({ at }) => at === undefined).slice(0, mostWithoutPlace);
  return here.filter((note) => note.at !== undefined || without.includes(note)).slice(0, mostNotes);
}

function countsOf(here: readonly PageProblem[], elsewhere: readonly Problem[]): string[] {
  const own = here.length === 0 ? [] : [`${count(here.length, "problem")} here`];
  const others = elsewhere.length === 0 ? [] : [`${count(elsewhere.length, "problem")} elsewhere`];
  return own.length + others.length === 0 ? ["No problems"] : [...own, ...others];
}

function Elsewhere({ problems, open }: { readonly problems: readonly Problem[]; readonly open: OpenFile }) {
  return (
    <details class="editor-elsewhere">
      <summary>{count(problems.length, "problem")} elsewhere</summary>
      <ol>
        {problems.slice(0, mostElsewhere).map((problem) => (
          <li key={`${placeText(problem)} ${problem.message}`}>
            <ProblemText problem={problem} open={open} />
          </li>
        ))}
      </ol>
      <p>
        <code>npm run check</code> lists every problem, including house style.
      </p>
    </details>
  );
}
