import type { Fonts } from "../../content/fonts/fonts.ts";
import { pictureType } from "../../content/pictures/pictureKinds.ts";
import type { PictureSize } from "../../content/pictures/pictureSize.ts";
import type { Content } from "../../content/readContent.ts";
import { defaultIconFile, pictureAddress } from "../../content/siteAddresses.ts";

/** A publication's logo. */
export interface Logo {
  /** Its file below `content/images/`. */
  readonly src: string;
  readonly address: string;
  /** For dark screens, if that is another one. */
  readonly darkAddress: string | undefined;
  readonly size: PictureSize;
  /** Whether the title stands beside it. */
  readonly withTitle: boolean;
}

/** The logo, the icon and the fonts of a publication. */
export interface Brand {
  /** Undefined if it has none, or its file is not published. */
  readonly logo: Logo | undefined;
  readonly fonts: Fonts;
  /** The picture in the tab of a browser. */
  readonly icon: { readonly address: string; readonly type: string };
}

/** The logo and the icon of a publication, as far as their files are published. */
export function brandOf({ site, pictures, fonts }: Pick<Content, "site" | "pictures" | "fonts">): Brand {
  const { logo, icon } = site;
  const size = logo && pictures.get(logo.src)?.size;
  const dark = logo?.dark !== undefined && pictures.has(logo.dark) ? logo.dark : undefined;
  const own = icon !== undefined && pictures.has(icon) ? icon : undefined;
  return {
    logo: logo &&
      size && {
        src: logo.src,
        address: pictureAddress(logo.src),
        darkAddress: dark && pictureAddress(dark),
        size,
        withTitle: logo.withTitle,
      },
    fonts,
    icon: own
      ? { address: pictureAddress(own), type: pictureType(own) ?? "" }
      : { address: defaultIconFile, type: "image/svg+xml" },
  };
}
