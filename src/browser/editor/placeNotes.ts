/*
 * Moves notes to the places in the page that they are about, before it is first painted. A note whose place is not there stays in the
 * panel. Whether the panel is open is remembered until the tab is closed, because the page reloads whenever something is saved.
 */
{
  for (const note of document.querySelectorAll<HTMLElement>("[data-editor-at]")) {
    const place = document.querySelector(note.dataset.editorAt ?? "");
    const block = Number(note.dataset.editorBlock ?? 0);
    // Notes that were placed before are children, too.
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
