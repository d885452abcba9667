import type { Palette } from "../../content/colours/palette.ts";

/** The icon of a publication that has none of its own: a front page in its colours. */
export function iconSvg({ paper, ink, accent }: Palette): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>Front page</title><rect width="32" height="32" fill="${paper}"/><path d="M4 6h24v3H4zM4 11h24v1H4z" fill="${ink}"/><path d="M4 15h13v11H4z" fill="${accent}"/><path d="M20 15h8v2h-8zM20 19h8v2h-8zM20 23h8v2h-8z" fill="${ink}"/></svg>\n`;
}
