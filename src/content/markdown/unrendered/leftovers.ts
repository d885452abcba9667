import { bareEntity } from "../entities.ts";
import type { MarkupKind } from "./markupKind.ts";

/** What word processors, email programs and wrong encodings leave in a text. */
export const leftovers: readonly MarkupKind[] = [
  {
    parts: ["Error! ", "{", "HYPERLINK", "[cid:", "[image:", "[inline image"],
    message: "Something left by another program is shown as text.",
    hint: "Delete it, or write what belongs there.",
    patterns: [
      /Error! (?:Reference source|Bookmark|Hyperlink|No text)[^\n.!]*[.!]?/g,
      /\{[ \t]*(?:HYPERLINK|PAGE|REF|PAGEREF|TOC|SEQ|MERGEFIELD|INCLUDEPICTURE)\b[^{}\n]*\}|\bHYPERLINK[ \t]+["“\uFFFC]/g,
      /\[(?:cid|image|inline image \d*):[^[\]\n]*\]/g,
    ],
  },
  {
    parts: ["&", "\uFFFC"],
    message: "An HTML code is shown as text.",
    hint: "Write the character itself.",
    patterns: [
      /(?:&|\uFFFC)(?:amp;)?(?:nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip|shy|copy|pound|euro|#\d+|#x[\da-f]+);/gi,
      bareEntity,
    ],
  },
  {
    parts: [""],
    message: "A character that only one font has is shown as an empty box.",
    hint: "Write the character that it stood for, or `- ` for the start of a list.",
    patterns: [/[\uE000-\uF8FF]/g],
  },
  {
    parts: ["\uFFFD", "â", "Ã", "Â"],
    message: "A character was lost when the text was converted.",
    hint: "Write the character that belongs there.",
    patterns: [/\uFFFD/g, /â€[\u0080-\u2122]|Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]/g],
  },
];
