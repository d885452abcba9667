/** Tables that readers can sort. */
export const tables = () => ({
  hint: "Buttons in the headings sort the table.",
});
