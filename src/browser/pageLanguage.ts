/** The tag by which scripts write numbers, lists and dates. `bundle` sets it, and puts the words of the same language in place of `en-GB`. */
export const pageLanguage = import.meta.env?.LANGUAGE ?? "en-GB";
