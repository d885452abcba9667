import type { Source } from "../../../src/content/schema/index.ts";
import type { Language } from "../../../src/language/language.ts";

/** A source of an item or topic, on a line: its title, which links to it, and what else is known. */
export function SourceLine({ source }: { readonly source: Source }, { shortDay }: Language) {
  const title = source.title ?? source.url ?? source.publisher ?? source.author ?? "";
  const facts = [source.author, source.publisher, source.date && shortDay(source.date)].filter(
    (fact) => fact && fact !== title,
  );
  return (
    <>
      {source.url ? <a href={source.url}>{title}</a> : <cite>{title}</cite>}
      {facts.length > 0 && `, ${facts.join(", ")}`}
    </>
  );
}
