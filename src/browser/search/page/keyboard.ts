/** Moves between the search box and the results with arrow keys, and back to the box with Escape. */
export function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const box = event.currentTarget.querySelector<HTMLInputElement>("#question");
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-search-results] .headline a")];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const inResults = at !== -1;
  if (!inResults && document.activeElement !== box) return;
  if (event.key === "ArrowDown") go(links[at + 1], event);
  else if (event.key === "ArrowUp" && inResults) go(links[at - 1] ?? box, event);
  else if (event.key === "Escape" && inResults) go(box, event);
}

function go(target: HTMLElement | null | undefined, event: KeyboardEvent): void {
  if (!target) return;
  event.preventDefault();
  target.focus();
}
