import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { render } from "preact-render-to-string";
import type { PageSource } from "../../templates/preview/editorFacts.tsx";
import { EditorPanel } from "../../templates/preview/editorPanel.tsx";
import { bundle } from "../build/bundle.ts";
import { wrongFiles } from "../build/lastGood.ts";
import { editorColoursCss } from "../build/styles/coloursCss.ts";
import { hasErrors, type Position } from "../content/problem.ts";
import { attempt } from "../files/attempt.ts";
import { factsOf } from "./facts.ts";
import { isAbout, pageProblemsOf } from "./pageProblems.ts";
import { pageSourcesOf } from "./pageSources.ts";
import type { Additions, PreviewState, ReadyPage } from "./previewState.ts";

/** The style of the panel, and the script that moves notes to their places. */
export interface PanelAssets {
  readonly style: string;
  readonly script: string;
}

/** Bundles the style and the script of the panel. */
export async function panelAssets(): Promise<PanelAssets> {
  return {
    style: await bundle("templates/styles/preview.css", {
      styles: { "editorColours.css": editorColoursCss() },
    }),
    script: await bundle("src/browser/editor/placeNotes.ts"),
  };
}

/** What only editors see on the page at an address. */
export function additionsTo(address: string, state: PreviewState, { style, script }: PanelAssets): Additions {
  const sources = pageSourcesOf(address, state);
  const { problems } = state.newest;
  const panel = EditorPanel({
    sources,
    ...factsOf(address, state, sources),
    here: pageProblemsOf(sources, state),
    elsewhere: problems.filter((problem) => !sources.some((source) => isAbout(problem, source))),
    consequence: hasErrors(problems) ? consequenceFor(sources, state) : undefined,
    open: (file, at) => openAt(state.root, file, at),
  });
  return {
    head: `<style>${style}</style>`,
    top: render(panel),
    end: `<script>${script}</script>`,
  };
}

/** The pages at these addresses with what only editors see on them, without those for which that fails. */
export function readyPages(
  addresses: readonly string[],
  state: PreviewState,
  assets: PanelAssets,
): ReadyPage[] {
  return addresses.flatMap((address) => {
    const additions = attempt(() => additionsTo(address, state, assets));
    return additions ? [{ address, additions }] : [];
  });
}

/** What the errors mean for this page or, if it has none, for others. */
function consequenceFor(sources: readonly PageSource[], { newest, lastGood }: PreviewState): string {
  const files = [...new Set(sources.map(({ file }) => file))];
  const old = files.filter((file) => lastGood.has(file));
  if (old.length > 0) return `This page shows the last good version of ${listed(old)}.`;
  const wrong = files.filter((file) => wrongFiles(newest).has(file));
  return wrong.length > 0
    ? `What is wrong in ${listed(wrong)} is left out of all pages until you fix it.`
    : "Other pages show the last good version of files with errors, or leave them out if there is none.";
}

const listed = (files: readonly string[]) => new Intl.ListFormat("en-GB").format(files);

/** An address that opens a file at a position in Visual Studio Code. */
function openAt(root: string, file: string, { line, column }: Position): string {
  return `vscode://file${pathToFileURL(join(root, file)).pathname}:${line}:${column}`;
}
