/** The elements of HTML whose name has several letters, with those that older pages have, and the roots of SVG and MathML. */
const names = `abbr acronym address applet area article aside audio base basefont bdi bdo bgsound big blink blockquote body br button
  canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure
  font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input ins kbd label legend li link main map
  mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup option output param picture pre progress rp rt ruby
  samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot
  th thead time title tr track tt ul var video wbr`;

const name = names.trim().replace(/\s+/g, "|");

/**
 * What looks like HTML. `<T>`, `<Vec>` and `<your-name>` do not, because they are no elements. A single capital, as in `<S>` and
 * `List<A>`, is a type. Single letters may be
 * compared: `a <b and c> d`.
 */
export const htmlTags: readonly RegExp[] = [
  new RegExp(String.raw`</?(?:${name})(?:\s[^<>]*)?/?>`, "g"),
  /<\/?[abipqsu]\s*\/?>/g,
  /<[abipqsu]\s+[\w:-]+=[^<>]*>/gi,
  new RegExp(String.raw`(?<!\w)</?(?:${name.toUpperCase()})(?:\s[^<>]*)?/?>`, "g"),
  // Any other element with an attribute or an end, such as a component of MDX, or `<o:p>` of Word.
  /<[a-z][\w:.-]*\s(?=[^<>=]*=\s*["'“”{])[^<>]*>|<[a-z][\w.-]*\s*\/>|<\/[a-z][\w:.-]*\s*>|<[a-z]\w?:\w+>/gi,
  /<\?[^<>]*\??>|<![\w[][^<>]*>/g,
];
