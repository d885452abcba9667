/**
 * Stems that British and American English spell differently, apart from endings. British first. A stem stands for all words that begin
 * with it.
 */
const STEMS: readonly (readonly [string, string])[] = [
  ["aeroplane", "airplane"],
  ["aluminium", "aluminum"],
  ["anaemi", "anemi"],
  ["anaesth", "anesth"],
  ["artefact", "artifact"],
  ["caesarean", "cesarean"],
  ["coeliac", "celiac"],
  ["diarrhoea", "diarrhea"],
  ["enrolment", "enrollment"],
  ["foetal", "fetal"],
  ["foetus", "fetus"],
  ["fulfil", "fulfill"],
  ["grey", "gray"],
  ["gynaecolog", "gynecolog"],
  ["haemat", "hemat"],
  ["haemo", "hemo"],
  ["instalment", "installment"],
  ["ischaem", "ischem"],
  ["jewellery", "jewelry"],
  ["judgement", "judgment"],
  ["leukaem", "leukem"],
  ["manoeuv", "maneuv"],
  ["mould", "mold"],
  ["oedema", "edema"],
  ["oesoph", "esoph"],
  ["oestr", "estr"],
  ["orthopaed", "orthoped"],
  ["paediatr", "pediatr"],
  ["paedo", "pedo"],
  ["plough", "plow"],
  ["practise", "practice"],
  ["programme", "program"],
  ["sceptic", "skeptic"],
  ["skilful", "skillful"],
  ["sulph", "sulf"],
  ["wilful", "willful"],
];

/** Endings that differ by rule, from British to American. */
const TO_AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/^(\w{3,}[^aeiou])isation(s?|al)$/, "$1ization$2"],
  [/^(\w{2,}[^aeiou])is(e|es|ed|ing|er|ers)$/, "$1iz$2"],
  [/^(\w{3,})lys(e|es|ed|ing)$/, "$1lyz$2"],
  [/^(\w{2,}[^aeiou])our(s|ed|ing|al|able|ful|less|ite|ites|hood|hoods)?$/, "$1or$2"],
  [/^(\w{2,}[bt])re(s|d)?$/, "$1er$2"],
  [/^(\w{3,})ogue(s?)$/, "$1og$2"],
  [/^(defen|licen|offen|preten)ce(s?)$/, "$1se$2"],
  [/^(\w{2,}[aeiou])ll(ed|ing|er|ers)$/, "$1l$2"],
  [/^(\w{2,})aemia$/, "$1emia"],
];

/** The same from American to British, where the rule is not ambiguous. */
const TO_BRITISH: readonly (readonly [RegExp, string])[] = [
  [/^(\w{3,}[^aeiou])ization(s?|al)$/, "$1isation$2"],
  [/^(\w{2,}[^aeiou])iz(e|es|ed|ing|er|ers)$/, "$1is$2"],
  [/^(\w{3,})lyz(e|es|ed|ing)$/, "$1lys$2"],
  [
    /^(arm|behavi|cand|col|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|rig|rum|savi|splend|tum|val|vap|vig)or(s|ed|ing|al|able|ful|less|ite|ites|hood|hoods)?$/,
    "$1our$2",
  ],
  [/^(cent|fib|lit|met|calib|theat|somb|spect|lust|meag)er(s|d)?$/, "$1re$2"],
  [/^(catal|dial|anal|epil|monol|prol)og(s?)$/, "$1ogue$2"],
  [/^(defen|licen|offen|preten)se(s?)$/, "$1ce$2"],
  [/^(cancel|counsel|fuel|label|level|model|signal|total|travel|tunnel)(ed|ing|er|ers)$/, "$1l$2"],
  [/^(\w{2,})emia$/, "$1aemia"],
];

/** The other spellings of a word, British or American. Some of them may not exist. */
export function spellings(word: string): string[] {
  const others = new Set([...byStem(word), ...byRule(word, TO_AMERICAN), ...byRule(word, TO_BRITISH)]);
  others.delete(word);
  return [...others];
}

function byStem(word: string): string[] {
  return STEMS.flatMap(([british, american]) => [
    ...(word.startsWith(british) ? [american + word.slice(british.length)] : []),
    ...(word.startsWith(american) && !word.startsWith(british)
      ? [british + word.slice(american.length)]
      : []),
  ]);
}

function byRule(word: string, rules: typeof TO_AMERICAN): string[] {
  return rules.filter(([ending]) => ending.test(word)).map(([ending, other]) => word.replace(ending, other));
}
