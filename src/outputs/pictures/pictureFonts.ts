import { memoize } from "../../cache/memoize.ts";

/** A font file of pictures, and the letters that it has: first and last of each range, in hexadecimal. */
export interface PictureFont {
  readonly family: string;
  readonly package: string;
  readonly file: string;
  readonly letters: string;
}

const newsreader = { family: "Newsreader", package: "@fontsource-variable/newsreader" };

/** The paper's own font, and one each for Arabic and Hebrew. The letters are those in the files, apart from spaces that none needs. */
export const pictureFonts: readonly PictureFont[] = [
  {
    ...newsreader,
    file: "newsreader-latin-wght-normal",
    letters:
      "20-7E A0-FF 131 152-153 2BC 2C6 2DA 2DC 300-301 303-304 308-309 323 2013-2014 2018-201A 201C-201E 2022 2026 2032-2033 2039-203A 2044 20AC 2122 2212 2215",
  },
  {
    ...newsreader,
    file: "newsreader-latin-ext-wght-normal",
    letters:
      "100-130 134-148 14A-151 154-17E 18F 192 1A0-1A1 1AF-1B0 1C4-1CC 1E6-1E7 1EA-1EB 1FA-21B 22A-22D 230-233 237 259 2B9-2BA 2C7 2DD 1E80-1E85 1E9E 2020 20A1 20A3-20A4 20A6-20A7 20A9 20AB 20AD 20B1-20B2 20B5 20B9-20BA 20BC-20BD",
  },
  { ...newsreader, file: "newsreader-vietnamese-wght-normal", letters: "1EA0-1EF9" },
  {
    family: "Noto Naskh Arabic",
    package: "@fontsource-variable/noto-naskh-arabic",
    file: "noto-naskh-arabic-arabic-wght-normal",
    letters:
      "600-6FF 750-77F 870-88E 890-891 898-8E1 8E3-8FF 200C-200D 2E41 FB50-FBC2 FDF0-FDFF FE70-FE74 FE76-FEFC",
  },
  {
    family: "Frank Ruhl Libre",
    package: "@fontsource-variable/frank-ruhl-libre",
    file: "frank-ruhl-libre-hebrew-wght-normal",
    letters:
      "5B0-5C3 5C7 5D0-5EA 5F0-5F4 20AA FB1D FB1F-FB28 FB2A-FB36 FB38-FB3C FB3E FB40-FB41 FB43-FB44 FB46-FB4F",
  },
];

/** The paper's own font. In a drawing (SVG), it is the only one whose letters are sure to be drawn. */
export const paperFont = pictureFonts.filter(({ family }) => family === newsreader.family);

/** The ranges of a font's letters as numbers. */
export const rangesOf = memoize(({ letters }: PictureFont): [first: number, last: number][] =>
  letters.split(" ").map((range) => {
    const [first = "", last = first] = range.split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  }),
);
