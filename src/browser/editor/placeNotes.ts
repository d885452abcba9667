/*
 * Moves notes to the places in the page that they are about, before it is first painted. A note whose place does not exist stays in the
 * panel. The tab remembers whether the panel is open, because the page reloads whenever something is saved.
 */
{
  for (const note of document.querySelectorAll<HTMLElement>("[data-editor-at]")) {
    const place = document.querySelector(note.dataset.editorAt ?? "");
    const block = Number(note.dataset.editorBlock ?? 0);
    // Notes that have been moved there are also children.
    const blocks = [...(place?.children ?? [])].filter((child) => !child.matches(".editor-note"));
    if (block === 0 || blocks.length === 0) place?.before(note);
    else if (blocks[block]) blocks[block].before(note);
    else place?.append(note);
  }

  const panel = document.querySelector<HTMLDetailsElement>(".editor > details");
  const key = "editor's panel";
  if (panel) {
    panel.open = sessionStorage.getItem(key) === "open";
    panel.addEventListener("toggle", () => sessionStorage.setItem(key, panel.open ? "open" : "closed"));
  }
}
