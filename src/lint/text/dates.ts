const names =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
const ordinal = "(?:st|nd|rd|th)?";

/** A day, with its month, or a month with its year. */
export const date = new RegExp(
  [
    String.raw`\b\d{1,2}${ordinal}[\s-]+(?:of\s+)?${names}`,
    String.raw`\b${names}[\s-]+(?:the\s+)?\d{1,4}${ordinal}\b`,
    String.raw`\b${names},?\s+(?:of\s+)?(?:19|20)\d\d\b`,
    String.raw`\b(?:19|20)\d\d[-/.]\d{1,2}\b`,
    String.raw`\b\d{1,2}([/.-])\d{1,2}\1(?:\d\d|\d{4})\b`,
    String.raw`\bQ[1-4]\s+(?:of\s+)?(?:19|20)\d\d\b`,
    String.raw`\b(?:spring|summer|autumn|fall|winter|Christmas|Easter|New Year)(?:\s+of)?\s+(?:19|20)\d\d\b`,
  ].join("|"),
);

/** A month, which tells apart the weeks and months near the publication. `May` and `March` are also other words. */
export const month = new RegExp(
  String.raw`(?:\b(?:in|since|until|till|by|of|from|to|for|late|early|mid|and|through|between|during|before|after)|[,(–—])[\s-]*${names}(?=\W|$)`,
);

export const year = /\b(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?\b/;
