/** A colour as OKLab has it: its lightness from 0 to 1, and how far it is from grey towards red or green, and towards yellow or blue. */
export interface OkLab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** The parts of `#rrggbb` as light: from 0 to 1, and linear. The formula is that of sRGB (IEC 61966-2-1). */
export function linearRgb(colour: string): [red: number, green: number, blue: number] {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** `#rrggbb` in OKLab. The numbers are those of Björn Ottosson, "A perceptual color space for image processing" (2020). */
export function toOkLab(colour: string): OkLab {
  const [r, g, b] = linearRgb(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** A colour in OKLab as `#rrggbb`. One that screens don't have keeps its lightness and hue, and comes nearer to grey. */
export function fromOkLab({ l, a, b }: OkLab): string {
  for (let part = 1; part > 0; part -= 0.02) {
    const rgb = linearOf({ l, a: a * part, b: b * part });
    if (rgb.every((value) => value >= -0.0005 && value <= 1.0005)) return hexOf(rgb);
  }
  return hexOf(linearOf({ l, a: 0, b: 0 }));
}

/** A colour between two, at `part` of the way from the first to the second. */
export function mix(from: string, to: string, part: number): string {
  const [x, y] = [toOkLab(from), toOkLab(to)];
  const between = (first: number, second: number) => first + (second - first) * part;
  return fromOkLab({ l: between(x.l, y.l), a: between(x.a, y.a), b: between(x.b, y.b) });
}

function linearOf({ l: lightness, a, b }: OkLab): number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function hexOf(linear: readonly number[]): string {
  const parts = linear.map((value) => {
    const within = Math.min(1, Math.max(0, value));
    const written = within <= 0.0031308 ? 12.92 * within : 1.055 * within ** (1 / 2.4) - 0.055;
    return Math.round(written * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}
