/** The scales that large numbers are written in, the largest first, as English writes them after an amount of money. */
const scales = [
  { size: 1e12, suffix: "tn" },
  { size: 1e9, suffix: "bn" },
  { size: 1e6, suffix: "m" },
] as const;

/**
 * An amount as people write it in a language: "£1.8bn", "116,000", "3.5%", "13 weeks". English writes the symbol of a currency first, and its
 * scale directly after the number; other languages write it as `Intl` does. Round numbers from a million have their scale in words: "2.5 million".
 */
export function amount(value: number, unit = "", language = "en-GB"): string {
  const { currencyFirst, percentSpace, isEnglish } = habitsOf(language);
  const [, currency = "", rest = ""] = /^(\p{Sc}?)(.*)$/u.exec(unit) ?? [];
  const sign = value < 0 ? "\u2212" : "";
  const number = numberText(Math.abs(value), language, isEnglish && unit !== "" && currency === unit);
  if (unit === "%") return `${sign}${number}${percentSpace}%`;
  if (currency === "") return `${sign}${number}${rest === "" ? "" : `\u00a0${rest}`}`;
  if (currencyFirst) return `${sign}${currency}${number}${rest}`;
  return `${sign}${[number, rest, currency].filter(Boolean).join("\u00a0")}`;
}

/** A value of a figure without a unit in words: "21", "£1.8bn". */
export function bareAmount(value: number, unit = "", language?: string): string {
  return amount(value, isWord(unit) ? "" : unit, language);
}

/** Whether a unit is a word after a space, such as "weeks". */
export function isWord(unit = ""): boolean {
  return /^\p{L}/u.test(unit);
}

function numberText(value: number, language: string, isMoney: boolean): string {
  const scale = scales.find(({ size }) => value >= size);
  // In words, 1,234,567 would lose digits.
  if (scale === undefined || !Number.isInteger(value / (scale.size / 100)))
    return numbersOf(language).format(value);
  if (isMoney) return numbersOf(language).format(value / scale.size) + scale.suffix;
  return numbersOf(language, { notation: "compact", compactDisplay: "long" })
    .format(value)
    .replace(" ", "\u00a0");
}

interface Habits {
  readonly isEnglish: boolean;
  readonly currencyFirst: boolean;
  readonly percentSpace: string;
}

const habits = new Map<string, Habits>();

/** How a language writes money and percentages. */
function habitsOf(language: string): Habits {
  const known = habits.get(language);
  if (known) return known;
  const money = new Intl.NumberFormat(language, { style: "currency", currency: "EUR" }).formatToParts(1);
  const share = new Intl.NumberFormat(language, { style: "percent" }).formatToParts(0.01);
  const made = {
    isEnglish: /^en\b/i.test(language),
    currencyFirst: money[0]?.type === "currency",
    percentSpace: share.find(({ type }) => type === "literal")?.value ?? "",
  };
  habits.set(language, made);
  return made;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format is expensive. */
function numbersOf(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${language} ${options.notation}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 12, ...options });
  formats.set(key, format);
  return format;
}
