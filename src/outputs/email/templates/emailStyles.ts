import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { memoize } from "../../../cache/memoize.ts";
import type { Palettes } from "../../../content/colours/palette.ts";
import { palettesOf } from "../../../content/colours/palettesOf.ts";
import type { Font } from "../../../content/fonts/fonts.ts";
import type { Brand } from "../../../digest/brand/brand.ts";

/*
 * The site's style, as far as email programs support it. Inline styles work everywhere. A few programs drop `sheet`, which only costs
 * hairlines and dark colours.
 */

const serif = "Georgia,'Times New Roman',serif";
const sans = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const mono = "Consolas,Menlo,'Courier New',monospace";

/** What the styles of an email follow from. */
interface EmailLook {
  readonly site: Parameters<typeof palettesOf>[0];
  readonly brand: Pick<Brand, "fonts">;
}

/** The inline styles of the elements of an email, in the colours of light screens. */
function stylesIn({ brand, site }: EmailLook) {
  const { ink, quiet, accent, panel, hairline } = palettesOf(site).light;
  const { text: textFont, headings: headingFont = textFont } = brand.fonts;
  const text = stackOf(textFont);
  const headline = `margin:0;font-family:${stackOf(headingFont)};font-weight:bold;color:${ink}`;
  const small = `font-family:${sans};font-size:14px;line-height:20px;color:${quiet}`;
  return {
    text,
    title: `${headline};font-size:36px;line-height:40px;text-align:center`,
    strapline: `margin:4px 0 0;font-style:italic;text-align:center;color:${quiet}`,
    dateline: `margin:0;${small};text-align:center`,
    issueTitle: `${headline};font-size:24px;line-height:30px;font-weight:normal;font-style:italic;margin:0 0 6px`,
    sectionName: `${headline};margin:0 0 8px;font-size:19px;line-height:26px`,
    section: `margin:0 0 10px;${small};font-weight:bold`,
    kicker: `font-family:${sans};font-size:13px;line-height:22px;letter-spacing:1px;text-transform:uppercase;color:${accent}`,
    leadHeadline: `${headline};font-size:29px;line-height:35px`,
    headline: `${headline};font-size:22px;line-height:28px`,
    plainLink: `color:${ink};text-decoration:underline`,
    link: `color:${accent};text-decoration:underline`,
    leadStandfirst: "margin:8px 0 12px;font-size:20px;line-height:28px",
    standfirst: "margin:6px 0 10px;font-style:italic",
    byline: `margin:0 0 12px;${small}`,
    small: `margin:0 0 10px;${small}`,
    paragraph: "margin:0 0 14px",
    subheading: `${headline};margin:22px 0 6px;font-size:18px;line-height:24px`,
    list: "margin:0 0 14px;padding:0 0 0 24px",
    footnotes: `margin:0 0 14px;padding:0 0 0 24px;font-family:${sans};font-size:14px;line-height:20px`,
    entry: "margin:0 0 5px",
    quotation: `margin:0 0 14px;padding:0 0 0 16px;border-left:3px solid ${hairline}`,
    code: `font-family:${mono};font-size:15px`,
    reference: "font-size:12px;line-height:0",
    block: `margin:0 0 14px;padding:10px 12px;background-color:${panel};font-family:${mono};font-size:14px;line-height:20px;white-space:pre-wrap`,
    table: `margin:0 0 16px;border-collapse:collapse;font-family:${sans};font-size:15px;line-height:21px`,
    heading: `border-bottom:2px solid ${ink}`,
    rowName: `border-bottom:1px solid ${hairline};font-weight:normal;color:${quiet};vertical-align:top`,
    cell: `border-bottom:1px solid ${hairline}`,
    rule: `margin:20px 0;border:0;border-top:1px solid ${hairline}`,
    picture: "display:block;width:100%;height:auto",
    figure: "margin:0 0 12px",
    figureLabel: `font-family:${sans};font-size:14px;line-height:20px`,
    figureValue: `font-size:24px;line-height:30px;font-weight:bold;color:${accent}`,
    bar: "margin:4px 0 0;border-collapse:collapse",
    barPart: `height:8px;font-size:1px;line-height:1px;background-color:${accent}`,
    barRest: `height:8px;font-size:1px;line-height:1px;background-color:${hairline}`,
    note: `margin:0 0 12px;padding:8px 0 0;border-top:1px solid ${hairline};font-family:${sans};font-size:15px;line-height:22px`,
  } as const;
}

export type EmailStyles = ReturnType<typeof stylesIn>;

/** The styles of a digest's emails. Made once for each digest. */
export const emailStylesOf: (digest: EmailLook) => EmailStyles = memoize(stylesIn);

const Styles = createContext<EmailStyles>(stylesIn({ site: {}, brand: { fonts: {} } }));

/** Gives the parts of an email its styles. */
export const EmailStylesProvider = Styles.Provider;

/** Email programs load no fonts: text has one of the system's that is like the publication's. */
function stackOf(font: Font | undefined): string {
  return font?.isSans ? sans : serif;
}

/** The inline styles of the email that a part is in. */
export function useEmailStyles(): EmailStyles {
  return useContext(Styles);
}

/** The style and direction of an element. MJML aligns everything to the left, and Outlook for Windows does not support `dir="auto"`. */
export function styled(style: string, dir: string | undefined): { style: string; dir?: "rtl" } {
  if (dir !== "rtl") return { style };
  return {
    dir,
    style: `${style};text-align:right${style.includes("padding:0 0 0 24px") ? ";padding:0 24px 0 0" : ""}`,
  };
}

/** The style sheet of an email: for all programs, then for narrow screens and dark mode. It must have no quotation marks, because they would be escaped. */
export function emailSheet({ light, dark }: Palettes): string {
  return `
:root{color-scheme:light dark;supported-color-schemes:light dark}
.hair{border-top:1px solid ${light.hairline}}
.thick{border-top:4px solid ${light.ink}}
.thin{border-top:1px solid ${light.ink};border-bottom:1px solid ${light.ink}}
h2 a{text-decoration-color:${light.hairline}!important;text-decoration-thickness:1px!important;text-underline-offset:4px}
@media (max-width:479px){.apart{display:block!important;font-size:0!important;line-height:0!important}.title{font-size:30px!important;line-height:34px!important}.lead{font-size:26px!important;line-height:31px!important}}
@media (prefers-color-scheme:dark){
body,.paper,.paper>div{background-color:${dark.paper}!important}
.paper *{color:${dark.ink}!important;border-color:${dark.hairline}!important}
.paper .quiet,.paper .quiet *{color:${dark.quiet}!important}
.paper .accent,.paper a.accent{color:${dark.accent}!important}
h2 a{text-decoration-color:${dark.hairline}!important}
.paper .panel{background-color:${dark.panel}!important}
.paper .part{background-color:${dark.accent}!important}
.paper .rest{background-color:${dark.hairline}!important}
}`;
}
