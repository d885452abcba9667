import { render } from "preact";
import { SearchPage } from "./page/searchPage.tsx";

/** Puts the search in the place of the plain form, with what was typed there already, and lets `/` lead to its box. */
const place = document.querySelector("[data-search]");
if (place) {
  const typed = place.querySelector("input")?.value ?? "";
  place.replaceChildren();
  render(<SearchPage main={place.closest("main")} typedBefore={typed} />, place);
}

document.addEventListener("keydown", (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
    return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>("#question")?.focus();
});
