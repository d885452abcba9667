let englishNames: Intl.DisplayNames | undefined;

/** The name of a language in English; undefined for codes that CLDR doesn't know. All names are loaded when one is first needed, which takes a while. */
function englishName(code: string): string | undefined {
  englishNames ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return englishNames.of(code);
}

/** Whether a text is a language tag (BCP 47) of a language that there is. "Deutsch" has the form of one, but no language has a code of so many letters. */
export function isLanguageTag(text: string): boolean {
  const tag = canonical(text);
  if (tag === undefined) return false;
  const { language } = new Intl.Locale(tag);
  return language.length === 3 || englishName(language) !== undefined;
}

/** The tag that someone meant who wrote a language in words, in English or in the language itself: `de` for "German" and "Deutsch". */
export function tagNamed(name: string): string | undefined {
  const wanted = name.toLowerCase();
  const isCalled = (tag: string, locale: string) =>
    new Intl.DisplayNames(locale, { type: "language" }).of(tag)?.toLowerCase() === wanted;
  return [...codes(), ...varieties].find((tag) => isCalled(tag, "en") || isCalled(tag, tag));
}

/** The English name of a tag's language, whatever the country: "German" for `de-AT`. */
export function languageName(tag: string): string {
  return englishName(new Intl.Locale(tag).language) ?? tag;
}

function canonical(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

/** Tags of a language and a country that have a name of their own, such as "British English". */
const varieties = "en-GB en-US en-AU en-CA de-AT de-CH fr-CA fr-CH pt-BR pt-PT es-ES es-MX nl-BE".split(" ");

/** The codes of two letters that stand for a language. */
function codes(): string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => englishName(code) !== undefined);
}
