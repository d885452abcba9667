import type { Palette } from "../../content/colours/palette.ts";
import { directionOf } from "../../content/markdown/direction.ts";
import type { BrandFonts } from "../brand/brandFonts.ts";
import { type LogoPicture, logoLayout } from "../brand/logoPicture.ts";
import type { Layout } from "../pictures/drawPng.ts";
import type { CardText } from "./card.ts";
import { headlineSize } from "./headlineSize.ts";

type Style = NonNullable<Layout["style"]>;

/** What cards of a publication have in common. */
export interface CardLook {
  readonly palette: Palette;
  /** The fonts of text and of headlines. */
  readonly families: Omit<BrandFonts, "fonts">;
  readonly logo: LogoPicture | undefined;
}

/** Draws a card as a page of the paper: its masthead, then the label and the headline, and the dateline at the foot. */
export function cardLayout(card: CardText, look: CardLook): Layout {
  const { paper, ink } = look.palette;
  const isPublication = card.headline === card.title;
  return box(
    {
      ...column,
      width: "100%",
      height: "100%",
      padding: "40px 64px 34px",
      background: paper,
      color: ink,
      fontFamily: look.families.text,
    },
    rule(ink, 10),
    rule(ink, 2, 4),
    ...(isPublication ? publicationParts(card, look) : pageParts(card, look)),
  );
}

function pageParts(
  { title, corner, label, headline, lines, dateline }: CardText,
  { palette: { quiet, accent, hairline }, families, logo }: CardLook,
): Layout[] {
  const align = directionOf(headline) === "rtl" ? "right" : "left";
  return [
    box(
      {
        display: "flex",
        justifyContent: "space-between",
        alignItems: "baseline",
        padding: "12px 0",
        borderBottom: `1px solid ${hairline}`,
      },
      logo ? logoLayout(logo, smallLogo) : words(title, { ...titleStyle, fontFamily: families.headings }),
      words(corner, { fontSize: 26, color: quiet }),
    ),
    box(
      { ...column, flexGrow: 1, paddingTop: 22 },
      words(label, { ...labelStyle, color: accent, textAlign: align }),
      words(headline, {
        ...headlineStyle(headline, lines.length, families.letterWidth),
        fontFamily: families.headings,
      }),
      ...lines.map((line) => words(line, lineStyle(lines.length, hairline))),
    ),
    words(dateline, {
      fontSize: 26,
      lineHeight: 1.3,
      color: quiet,
      borderTop: `1px solid ${hairline}`,
      paddingTop: 10,
      textAlign: align,
      ...clamped(1),
    }),
  ];
}

/** As on the front page. */
function publicationParts(
  { title, lines }: CardText,
  { palette: { ink, quiet }, families, logo }: CardLook,
): Layout[] {
  const fontFamily = families.headings;
  return [
    box(
      { ...column, flexGrow: 1, justifyContent: "center", textAlign: "center" },
      logo
        ? box({ display: "flex", justifyContent: "center" }, logoLayout(logo, largeLogo))
        : words(title, {
            ...headlineStyle(title, 1, families.letterWidth),
            textAlign: "center",
            fontWeight: 650,
            fontFamily,
          }),
      ...lines.map((line) =>
        words(line, { fontSize: 36, color: quiet, marginTop: 24, textAlign: "center", ...clamped(2) }),
      ),
    ),
    rule(ink, 2),
    rule(ink, 10, 4),
  ];
}

/** The largest size of a logo: above a headline, and in place of one. */
const smallLogo = { width: 500, height: 34 };
const largeLogo = { width: 900, height: 260 };

const titleStyle: Style = {
  fontSize: 38,
  fontWeight: 700,
  letterSpacing: "-0.02em",
  maxWidth: 760,
  ...clamped(1),
};

const column: Style = { display: "flex", flexDirection: "column" };

const labelStyle: Style = {
  fontSize: 25,
  fontWeight: 700,
  textTransform: "uppercase",
  letterSpacing: "0.08em",
  lineHeight: 1.4,
  ...clamped(1),
};

function headlineStyle(headline: string, linesBelow: number, letterWidth: number | undefined): Style {
  const { size, lineHeight, lines } = headlineSize(headline, linesBelow, letterWidth);
  const descent = Math.round(size * 0.15);
  return {
    fontSize: size,
    fontWeight: 600,
    lineHeight,
    letterSpacing: "-0.012em",
    textWrap: "balance",
    // Room for accents above capitals, and for what fonts have below the line, which would be cut off.
    paddingTop: 12,
    paddingBottom: descent,
    marginBottom: -descent,
    ...clamped(lines),
  };
}

function lineStyle(count: number, hairline: string): Style {
  return {
    fontSize: 32,
    lineHeight: 1.25,
    marginTop: 14,
    textWrap: "balance",
    ...(count > 1
      ? { borderTop: `1px solid ${hairline}`, paddingTop: 12, marginTop: 10, ...clamped(1) }
      : clamped(3)),
  };
}

/** At most so many lines; the last one ends with an ellipsis. */
function clamped(lines: number): Style {
  return { lineClamp: lines, textOverflow: "ellipsis", overflow: "hidden", overflowWrap: "anywhere" };
}

function box(style: Style, ...children: Layout[]): Layout {
  return { type: "container", style: { flexShrink: 0, ...style }, children };
}

function rule(ink: string, height: number, marginTop = 0): Layout {
  return box({ height, marginTop, background: ink });
}

/** Aligned by the direction of its own words, unless its style says otherwise. */
function words(text: string, style: Style): Layout {
  const direction = directionOf(text) ?? "ltr";
  return {
    type: "text",
    text,
    style: {
      display: "block",
      flexShrink: 0,
      direction,
      textAlign: direction === "rtl" ? "right" : "left",
      ...style,
    },
  };
}
