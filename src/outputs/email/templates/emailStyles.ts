/*
 * The site's style, as far as email programs support it. Inline styles work everywhere. A few programs drop `sheet`, which only costs
 * hairlines and dark colours.
 */

/** Ink is not quite black and paper not quite white, so that programs which invert colours keep the contrast. */
export const light = {
  paper: "#faf7f0",
  ink: "#1a1c22",
  quiet: "#55534f",
  hairline: "#d3cabb",
  accent: "#971d16",
  panel: "#f1ebdf",
};
const dark = {
  paper: "#121722",
  ink: "#dcd8ce",
  quiet: "#a9abb1",
  hairline: "#364055",
  accent: "#f0938a",
  panel: "#1a2130",
};

export const { paper, ink, accent } = light;

export const serif = "Georgia,'Times New Roman',serif";
const sans = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const mono = "Consolas,Menlo,'Courier New',monospace";

const headline = `margin:0;font-family:${serif};font-weight:bold;color:${light.ink}`;
const small = `font-family:${sans};font-size:14px;line-height:20px;color:${light.quiet}`;

/** The inline styles of the elements of an email. */
export const emailStyles = {
  title: `${headline};font-size:36px;line-height:40px;text-align:center`,
  strapline: `margin:4px 0 0;font-style:italic;text-align:center;color:${light.quiet}`,
  dateline: `margin:0;${small};text-align:center`,
  issueTitle: `${headline};font-size:24px;line-height:30px;font-weight:normal;font-style:italic;margin:0 0 6px`,
  sectionName: `${headline};margin:0 0 8px;font-size:19px;line-height:26px`,
  kicker: `font-family:${sans};font-size:13px;line-height:22px;letter-spacing:1px;text-transform:uppercase;color:${light.accent}`,
  leadHeadline: `${headline};font-size:29px;line-height:35px`,
  headline: `${headline};font-size:22px;line-height:28px`,
  plainLink: `color:${light.ink};text-decoration:underline`,
  link: `color:${light.accent};text-decoration:underline`,
  leadStandfirst: "margin:8px 0 12px;font-size:20px;line-height:28px",
  standfirst: "margin:6px 0 10px;font-style:italic",
  byline: `margin:0 0 12px;${small}`,
  small: `margin:0 0 10px;${small}`,
  paragraph: "margin:0 0 14px",
  subheading: `${headline};margin:22px 0 6px;font-size:18px;line-height:24px`,
  list: "margin:0 0 14px;padding:0 0 0 24px",
  footnotes: `margin:0 0 14px;padding:0 0 0 24px;font-family:${sans};font-size:14px;line-height:20px`,
  entry: "margin:0 0 5px",
  quotation: `margin:0 0 14px;padding:0 0 0 16px;border-left:3px solid ${light.hairline}`,
  code: `font-family:${mono};font-size:15px`,
  reference: "font-size:12px;line-height:0",
  block: `margin:0 0 14px;padding:10px 12px;background-color:${light.panel};font-family:${mono};font-size:14px;line-height:20px;white-space:pre-wrap`,
  table: `margin:0 0 16px;border-collapse:collapse;font-family:${sans};font-size:15px;line-height:21px`,
  heading: `border-bottom:2px solid ${light.ink}`,
  rowName: `border-bottom:1px solid ${light.hairline};font-weight:normal;color:${light.quiet};vertical-align:top`,
  cell: `border-bottom:1px solid ${light.hairline}`,
  rule: `margin:20px 0;border:0;border-top:1px solid ${light.hairline}`,
  picture: "display:block;width:100%;height:auto",
  figure: "margin:0 0 12px",
  figureLabel: `font-family:${sans};font-size:14px;line-height:20px`,
  figureValue: `font-size:24px;line-height:30px;font-weight:bold;color:${light.accent}`,
  bar: "margin:4px 0 0;border-collapse:collapse",
  barPart: `height:8px;font-size:1px;line-height:1px;background-color:${light.accent}`,
  barRest: `height:8px;font-size:1px;line-height:1px;background-color:${light.hairline}`,
  note: `margin:0 0 12px;padding:8px 0 0;border-top:1px solid ${light.hairline};font-family:${sans};font-size:15px;line-height:22px`,
} as const;

/** The style and direction of an element. MJML aligns everything to the left, and Outlook for Windows does not support `dir="auto"`. */
export function styled(style: string, dir: string | undefined): { style: string; dir?: "rtl" } {
  if (dir !== "rtl") return { style };
  return {
    dir,
    style: `${style};text-align:right${style === emailStyles.list || style === emailStyles.footnotes ? ";padding:0 24px 0 0" : ""}`,
  };
}

/** The style sheet: for all programs, then for narrow screens and dark mode. It must have no quotation marks, because they would be escaped. */
export const sheet = `
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
