import { render } from "preact";
import { SearchPage } from "./page/searchPage.tsx";

/** Puts the search into its page, and lets `/` lead to its box. */
const place = document.querySelector("[data-search]");
if (place) render(<SearchPage main={place.closest("main")} />, place);

document.addEventListener("keydown", (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
    return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>("#question")?.focus();
});
