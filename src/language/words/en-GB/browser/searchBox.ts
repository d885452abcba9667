/** The search box, which is the same before and after the script of its page runs. */
export const searchBox = () => ({
  title: "Search the archive",
  question: "Words, names, a question or a “quoted phrase”",
  submit: "Search",
});
