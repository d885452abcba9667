import { Fragment } from "preact";
import { citationSentence } from "../../../src/browser/citations/citationSentence.ts";
import { citationFile, citationFormats } from "../../../src/content/siteAddresses.ts";
import type { Digest, Item } from "../../../src/digest/digest.ts";
import type { Language } from "../../../src/language/language.ts";
import { citationOf } from "../../../src/outputs/citations/citationOf.ts";
import { Day } from "../time.tsx";

/** How to cite an item: a sentence to copy, which says the version, a note if it was corrected, and files for reference managers. */
export function Cite({ item, digest }: { readonly item: Item; readonly digest: Digest }, language: Language) {
  const { words } = language;
  const citation = citationOf(item, digest);
  const { key, corrected } = citation;
  const sentence = citationSentence(citation, language);
  return (
    <details class="notes cite">
      <summary class="section-name">{words.cite.title}</summary>
      <p>{sentence}</p>
      {(corrected || digest.site.citationFiles) && (
        <p class="dateline">
          {corrected && (
            <>
              {words.cite.corrected(
                (text) => (
                  <a href="#item:updates">{text}</a>
                ),
                <Day day={corrected} />,
              )}{" "}
            </>
          )}
          {digest.site.citationFiles && <CitationFiles item={item} name={key} />}
        </p>
      )}
    </details>
  );
}

/** Links to the files that cite an item, which browsers save under a name. */
function CitationFiles({ item, name }: { readonly item: Item; readonly name: string }, { words }: Language) {
  return (
    <>
      {words.cite.files}
      {citationFormats.map((format, index) => (
        <Fragment key={format.extension}>
          {index > 0 && ","}{" "}
          <a href={citationFile(item.address, format.extension)} download={`${name}.${format.extension}`}>
            {format.name}
          </a>
        </Fragment>
      ))}
    </>
  );
}
