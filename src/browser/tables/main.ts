import { sortByButtons } from "./sortByButtons.ts";

for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) sortByButtons(table);
