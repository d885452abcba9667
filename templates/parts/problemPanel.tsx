import type { Problem } from "../../src/content/problem.ts";

/** What the editor should mend, above each page of the preview. Never published. */
export function ProblemPanel({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <section class="problems" aria-label="Problems in the content">
      <h2>
        {problems.length} {problems.length === 1 ? "problem" : "problems"} in the content
      </h2>
      <p>Until errors are mended, the pages show the last good version.</p>
      <ol>
        {problems.slice(0, 20).map((problem) => (
          <li key={`${problem.file}:${problem.line}:${problem.column}`}>
            <code>
              {problem.file}:{problem.line}:{problem.column}
            </code>{" "}
            {problem.severity}: {problem.message} {problem.hint}
          </li>
        ))}
      </ol>
    </section>
  );
}
