const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const allowedRules = words("media supports keyframes font-face layer container");

/** CSS functions that load nothing; `url` is checked separately. */
const allowedFunctions = words(`
  url rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp var
  matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d rotate rotatex rotatey rotatez
  rotate3d skew skewx skewy perspective
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia cubic-bezier steps linear
  linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient circle ellipse inset polygon path rect
  not is where has lang dir nth-child nth-last-child nth-of-type nth-last-of-type
  media supports and or only format local tech
`);

/** A part of the picture itself, or a picture or font that is embedded in it. */
const ownUrl =
  /\s*(["']?)(?:#[^"'()\s]*|data:(?:image\/(?:png|jpe?g|gif|webp|avif)|font\/[\w-]+|application\/(?:x-)?font-[\w-]+)[;\w=-]*,[\w+/=%\s-]*)\1\s*\)/iy;

/**
 * The first part of a style, or of an attribute that works like one, that could load something: a rule, a function or an address, as it is
 * written. An escaped character also counts, because it may hide any of these.
 */
export function loadingCss(css: string): string | undefined {
  if (!/[\\@(]/.test(css)) return undefined;
  if (css.includes("\\")) return "\\";
  const rule = [...css.matchAll(/@[\w-]+/g)].find(
    ([name]) => !allowedRules.has(withoutPrefix(name.slice(1))),
  );
  if (rule) return rule[0];
  for (const { 0: found, index } of css.matchAll(/[\w-]+\(/g)) {
    const name = withoutPrefix(found.slice(0, -1));
    if (!allowedFunctions.has(name)) return found;
    if (name === "url" && !isOwnUrl(css, index + found.length))
      return /[^)]*\)?/.exec(css.slice(index, index + 80))?.[0];
  }
  return undefined;
}

const withoutPrefix = (name: string) => name.toLowerCase().replace(/^-(webkit|moz|ms|o)-/, "");

function isOwnUrl(css: string, start: number): boolean {
  ownUrl.lastIndex = start;
  return ownUrl.test(css);
}
