import { palettesOf } from "../../content/colours/palettesOf.ts";
import type { Digest } from "../../digest/digest.ts";
import { brandFonts } from "../brand/brandFonts.ts";
import { logoPicture } from "../brand/logoPicture.ts";
import type { LaidOutPicture } from "../pictures/drawPng.ts";
import { cardSize } from "./card.ts";
import { cardLayout } from "./cardLayout.ts";
import { cardsOf } from "./cards.ts";

/** A card to draw, and the address of its file. */
export interface CardPicture extends LaidOutPicture {
  readonly address: string;
}

/** The cards of a site as pictures. One whose words the fonts can't draw is left out. `root` is the digest's folder. */
export function cardPictures(digest: Digest, root: string): CardPicture[] {
  const logo = logoPicture(digest.brand, root);
  const images = logo ? [logo.source] : [];
  const { fonts, ...families } = brandFonts(digest.brand, root);
  const { own, publication } = cardsOf(digest);
  const { light } = palettesOf(digest.site);
  return [publication, ...own.values()].flatMap(({ file, text }) =>
    text
      ? [
          {
            address: file,
            ...cardSize,
            images,
            fonts,
            layout: cardLayout(text, { palette: light, families, logo }),
          },
        ]
      : [],
  );
}

/** The addresses of the files of a site's cards. */
export function cardFiles(digest: Digest): string[] {
  const { own, publication } = cardsOf(digest);
  return [publication, ...own.values()].map(({ file }) => file);
}
