import type { IsValid } from "./valueSuggestions.ts";

/** A currency, a number with its sign, and a unit. Anything else around a number may change what it means: "<5", "about 3". */
const amount =
  /^(?<sign>[-+−–]?)(?<before>\s*(?:\p{L}{0,3}\p{Sc}\p{L}?|[A-Z]{3})?)\s*(?<inner>[-+−–]?)(?<digits>\d(?:[\d.,_'’ \u00a0\u2009\u202f]*\d)?)(?<after>(?:[^\d().,<>~]|\.(?!\d))*)$/u;

const space = "_'’ \\u00a0\\u2009\\u202f";

/** Ways of writing a number that leave no doubt, and the number as the field would have it. */
const notations: readonly (readonly [RegExp, (digits: string) => string])[] = [
  [/^\d+(\.\d+)?$/, (digits) => digits],
  [
    new RegExp(`^\\d{1,3}([${space}]\\d{3})+([.,]\\d+)?$`),
    (digits) => digits.replace(new RegExp(`[${space}]`, "g"), "").replace(",", "."),
  ],
  // Only a comma between thousands comes twice, or before a full stop. In India, the groups have two digits.
  [/^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/, (digits) => digits.replaceAll(",", "")],
  [/^\d{1,3}(\.\d{3})+(,\d+)?$/, (digits) => digits.replaceAll(".", "").replace(",", ".")],
];

/**
 * How to write a number that has a unit or separators, as a sentence; undefined if it can't be told. Where a comma may separate thousands or
 * mark decimals, the sentence has both.
 */
export function suggestNumber(
  text: string,
  isValid: IsValid,
  siblings: readonly string[],
): string | undefined {
  const { sign = "", before = "", inner = "", digits = "", after = "" } = amount.exec(text)?.groups ?? {};
  const minus = /[-−–]/.test(sign + inner) ? "-" : "";
  const numbers = readingsOf(digits).filter((each) => isValid(Number(minus + each)));
  if (numbers.length === 0) return undefined;
  const unit = `${before}${after}`.trim();
  const choice = numbers.length > 1 ? ", whichever is meant" : "";
  const rest = unit && siblings.includes("unit") ? `, and \`unit: "${unit}"\`` : "";
  return `Write ${numbers.map((each) => minus + each).join(" or ")}${choice}${rest}.`;
}

/** The numbers that digits with separators may mean. */
function readingsOf(digits: string): string[] {
  const [, whole = "", rest = ""] = /^(\d+),(\d+)$/.exec(digits) ?? [];
  if (whole === "")
    return notations.flatMap(([pattern, read]) => (pattern.test(digits) ? [read(digits)] : [])).slice(0, 1);
  const [decimal, joined] = [`${whole}.${rest}`, whole + rest];
  if (whole.startsWith("0")) return [decimal];
  return rest.length === 3 && whole.length <= 3 ? [joined, decimal] : [decimal, joined];
}
