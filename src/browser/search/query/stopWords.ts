/** Words that say nothing about the subject of a query. A query that has no others keeps them: "who", "it" and "us" are also names. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about after all also am an and any are as at be because been before being between both but by can could did do does doing down " +
    "during each few for from further had has have having he her here hers him his how i if in into is it its just may me might more " +
    "most must my no nor not now of off on once only or other our out over own same shall she should so some such than that the their " +
    "them then there these they this those through to too under until up upon us very was we were what when where which while who whom " +
    "whose why will with within without would you your"
  ).split(" "),
);
