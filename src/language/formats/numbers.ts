/** The forms of a word that a language has, by the rules of Unicode: English has `one` and `other`. */
export type PluralForms = { readonly [rule in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** How a language writes numbers. */
export function numberFormats(tag: string) {
  const format = new Intl.NumberFormat(tag);
  const rules = new Intl.PluralRules(tag);
  const number = (value: number) => format.format(value);
  const form = (value: number, forms: PluralForms) => forms[rules.select(value)] ?? forms.other;
  return {
    /** "1,204". */
    number,
    /** The form of a word that goes with a number: "page", "pages". */
    form,
    /** "1 page", "1,204 pages". */
    count: (value: number, forms: PluralForms) => `${number(value)} ${form(value, forms)}`,
  };
}

export type NumberFormats = ReturnType<typeof numberFormats>;
