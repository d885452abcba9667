import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { render } from "preact-render-to-string";
import type { PageSource } from "../../templates/parts/editorFacts.tsx";
import { EditorPanel } from "../../templates/parts/editorPanel.tsx";
import { wrongFiles } from "../build/lastGood.ts";
import { hasErrors, type Position } from "../content/problem.ts";
import { bundle } from "./bundle.ts";
import { factsOf } from "./facts.ts";
import { isAbout, notesOn } from "./notes.ts";
import type { Additions, PreviewState } from "./previewState.ts";
import { sourcesOf } from "./sources.ts";

/** What the panel looks like, and the script that moves notes to their places. */
export interface PanelAssets {
  readonly style: string;
  readonly script: string;
}

/** Bundles what the panel needs. */
export async function panelAssets(): Promise<PanelAssets> {
  return {
    style: await bundle("templates/styles/preview.css"),
    script: await bundle("src/browser/editor/placeNotes.ts"),
  };
}

/** What an editor sees on the page at an address, and readers never do. */
export function additionsTo(address: string, desk: PreviewState, { style, script }: PanelAssets): Additions {
  const sources = sourcesOf(address, desk);
  const { problems } = desk.newest;
  const panel = EditorPanel({
    sources,
    ...factsOf(address, desk, sources),
    notes: notesOn(sources, desk),
    elsewhere: problems.filter((problem) => !sources.some((source) => isAbout(problem, source))),
    consequence: hasErrors(problems) ? consequenceFor(sources, desk) : undefined,
    open: (file, at) => openAt(desk.root, file, at),
  });
  return {
    head: `<style>${style}</style>`,
    top: render(panel),
    end: `<script>${script}</script>`,
  };
}

/** What errors do to a page, or to others. */
function consequenceFor(sources: readonly PageSource[], { newest, lastGood }: PreviewState): string {
  const files = [...new Set(sources.map(({ file }) => file))];
  const old = files.filter((file) => lastGood.has(file));
  if (old.length > 0) return `This page shows the last good version of ${listed(old)}.`;
  const wrong = files.filter((file) => wrongFiles(newest).has(file));
  return wrong.length > 0
    ? `What is wrong in ${listed(wrong)} is left out of all pages until it is mended.`
    : "Elsewhere, files with errors are shown in their last good version, or left out where there is none.";
}

const listed = (files: readonly string[]) => new Intl.ListFormat("en-GB").format(files);

/** An address that opens a file at a place in Visual Studio Code. */
function openAt(root: string, file: string, { line, column }: Position): string {
  return `vscode://file${pathToFileURL(join(root, file)).pathname}:${line}:${column}`;
}
