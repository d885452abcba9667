import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../../folders.ts";
import type { StyledFont } from "./fontsCss.ts";

/** The measures of Newsreader, which its files have: reading them takes longer than all other work on assets. */
const metrics = { weight: "400 800", ascent: 0.735, descent: 0.265, lineGap: 0, width: 0.4229 };

/** The files for each style, and their characters. Pages load the first one for nearly all English text. `templates/fonts/README.md` says how they are made. */
const parts = {
  basic:
    "U+20-7E,U+A0,U+A3,U+A9,U+B7,U+BD,U+D7,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2022,U+2026,U+20AC,U+2212",
  more: "U+A1,U+A2,U+A4-A8,U+AA-B6,U+B8-BC,U+BE-D6,U+D8-FF,U+131,U+152,U+153,U+2BC,U+2C6,U+2DA,U+2DC,U+300,U+301,U+303,U+304,U+308,U+309,U+323,U+201A,U+201E,U+2032,U+2033,U+2039,U+203A,U+2044,U+2122,U+2215",
};

/** The font of text if a digest has none of its own. Its files are written with `write`, which returns the address of each. */
export function standardFont(write: (name: string, content: Buffer) => string): StyledFont {
  const faces = Object.entries(parts).flatMap(([part, characters]) =>
    ["normal", "italic"].map((style) => {
      const name = `newsreader-${part}-${style}`;
      const file = readFileSync(join(packageFolder, "templates/fonts", `${name}.woff2`));
      return {
        address: write(name, file),
        metrics: { ...metrics, isItalic: style === "italic" },
        characters,
      };
    }),
  );
  return { isSans: false, faces };
}
