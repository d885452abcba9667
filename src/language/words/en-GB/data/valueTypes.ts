const types = {
  text: ["text", "texts"],
  url: ["web address", "web addresses"],
  day: ["day", "days"],
  date: ["minute, day or month", "minutes, days or months"],
  period: ["year, month or day", "years, months or days"],
  week: ["week", "weeks"],
  number: ["number", "numbers"],
  integer: ["whole number", "whole numbers"],
  boolean: ["true or false", "true or false"],
  records: ["records", "records"],
} satisfies Record<string, [one: string, many: string]>;

/** The types of values in the open data. */
export const valueTypes = () => ({
  /** "text", "list of texts", "day, may be empty". */
  name: (type: keyof typeof types, isList: boolean, isOptional: boolean) => {
    const [one, many] = types[type];
    return `${isList ? `list of ${many}` : one}${isOptional ? ", may be empty" : ""}`;
  },
});
