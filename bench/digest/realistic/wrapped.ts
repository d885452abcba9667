const width = 78;

/** A text broken into lines, but not where a line would begin like a list, a heading, a quotation or a comment. */
export function wrapped(text: string): string {
  let column = 0;
  return text.replace(/ ?(\S+)/g, (spaced, word: string) => {
    const breaks = column > 0 && column + spaced.length > width && !/^(?:[-+*>#=–]|\d+[.)])/.test(word);
    column = breaks ? word.length : column + spaced.length;
    return breaks ? `\n${word}` : spaced;
  });
}
