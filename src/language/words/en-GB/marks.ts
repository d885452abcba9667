/** Marks of punctuation around what editors wrote. */
export const marks = () => ({
  quoted: (text: string) => `“${text}”`,
});
