import { changesAddress } from "../../src/content/siteAddresses.ts";
import type { Language } from "../../src/language/language.ts";
import { correctionsFeeds } from "../../src/outputs/feeds/feedList.ts";
import { singlePage } from "../pageTemplate.ts";
import { Page } from "../parts/page.tsx";
import { Day } from "../parts/time.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("corrections");

/** Every correction and clarification, newest first. */
export default function CorrectionsPage({ context }: PageData, { words }: Language) {
  const { corrections } = context.digest;
  const feeds = correctionsFeeds(context.digest);
  const { description, about, nothingYet, whatChanged } = words.archive.corrections;
  return (
    <Page
      context={context}
      title={words.frame.corrections}
      description={description}
      address="/corrections/"
      feeds={feeds}
    >
      <header class="page-head">
        <h1>{words.frame.corrections}</h1>
        <p class="standfirst">{about}</p>
        {feeds.length > 0 && (
          <p class="dateline">
            <a href="/corrections/feed.xml">{words.subjects.feed}</a>
          </p>
        )}
      </header>
      {corrections.length === 0 && <p class="nothing">{nothingYet}</p>}
      {corrections.length > 0 && (
        <dl class="key-dates">
          {corrections.map((correction) => (
            <div key={`${correction.date} ${correction.note}`}>
              <dt>
                <Day day={correction.date} />
                <span class="dateline"> {words.item.updates[correction.kind]}</span>
              </dt>
              <dd>
                {correction.note}{" "}
                <a href={`${correction.item.address}#${correction.anchor}`}>{correction.item.headline}</a>{" "}
                {correction.item.versions.length > 0 && (
                  <a href={changesAddress(correction.item.slug)}>
                    {whatChanged(
                      (text) => (
                        <span class="heard">{text}</span>
                      ),
                      words.marks.quoted(correction.item.headline),
                    )}
                  </a>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Page>
  );
}
