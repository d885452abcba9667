/** A word or phrase with a capital first letter: "Correction". */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
