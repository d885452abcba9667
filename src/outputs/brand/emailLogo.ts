import type { Palette } from "../../content/colours/palette.ts";
import type { PictureSize } from "../../content/pictures/pictureSize.ts";
import { emailLogoFile } from "../../content/siteAddresses.ts";
import type { SitePicture } from "../pictures/drawPictures.ts";
import { fitted, type LogoPicture, logoLayout } from "./logoPicture.ts";

/** The largest size of a logo in an email, and the paper around it, in CSS pixels. */
const most = { width: 400, height: 72 };
const margin = 10;

/** The size of the picture of a logo in an email, in CSS pixels. */
export function emailLogoSize(logo: PictureSize): PictureSize {
  const { width, height } = fitted(logo, most);
  return { width: width + 2 * margin, height: height + 2 * margin };
}

/** The logo as emails show it, for sharp screens: on paper, because programs invert the colours around it. */
export function emailLogo(logo: LogoPicture, { paper }: Palette): SitePicture {
  const { width, height } = emailLogoSize(logo.size);
  return {
    address: emailLogoFile,
    width: 2 * width,
    height: 2 * height,
    images: [logo.source],
    layout: {
      type: "container",
      style: { display: "flex", width: "100%", height: "100%", padding: 2 * margin, background: paper },
      children: [logoLayout(logo, { width: 2 * most.width, height: 2 * most.height })],
    },
  };
}
