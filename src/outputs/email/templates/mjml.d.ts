import type { ComponentChildren } from "preact";

/** The MJML elements that emails use (documentation.mjml.io). */
interface Mjml {
  children?: ComponentChildren;
  "css-class"?: string;
  padding?: string;
}

interface MjmlText extends Mjml {
  align?: "left" | "center";
  color?: string;
  "font-family"?: string;
  "font-size"?: string;
  "line-height"?: string;
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      mjml: Mjml & { lang: string };
      "mj-head": Mjml;
      "mj-title": Mjml;
      "mj-preview": Mjml;
      "mj-attributes": Mjml;
      "mj-style": Mjml;
      "mj-raw": Mjml;
      "mj-body": Mjml & { "background-color": string; width: string };
      "mj-section": Mjml;
      "mj-column": Mjml;
      "mj-text": MjmlText;
    }
  }
}
