/** Whether a drawing has words. Their fonts may not be those of the machine that draws it. */
export function hasWords(svg: Buffer): boolean {
  return /<(\w+:)?(text|foreignObject)\b/.test(svg.toString());
}
