import { render } from "preact";
import { SearchPage } from "./page/searchPage.tsx";

/** Replaces the plain form by the search, with what was already typed there. The `/` key moves to the search box. */
const place = document.querySelector<HTMLElement>("[data-search]");
if (place) {
  const typed = place.querySelector("input")?.value ?? "";
  place.replaceChildren();
  const downloads = place.dataset.downloads ?? "";
  render(<SearchPage main={place.closest("main")} typedBefore={typed} downloads={downloads} />, place);
}

document.addEventListener("keydown", (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
    return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>("#question")?.focus();
});
