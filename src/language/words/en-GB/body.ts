/** What a text has besides the words of its editors: names for those who hear it, and marks where it has no markup. */
export const body = () => ({
  table: "Table",
  footnote: (number: number) => `Footnote ${number}`,
  /** A link back to the place in the text that refers to a footnote: the first one, or another `place`. */
  backTo: (number: number, place: number) =>
    `Back to reference ${number}${place > 1 ? `, place ${place}` : ""}`,
  linkToHeading: "Link to this heading",
  note: (number: number | string) => `[note ${number}]`,
  struck: (text: string) => `[struck out: ${text}]`,
  /** In place of the description of a picture that has none: for those who hear the page. */
  noDescription: "A picture without a description",
  picture: (description: string) => `[Picture: ${description}]`,
});
