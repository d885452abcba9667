import { changesAddress } from "../../src/content/siteAddresses.ts";
import { sentenceCase } from "../../src/digest/wording.ts";
import { correctionsFeed } from "../../src/outputs/feeds/feedList.ts";
import { singlePage } from "../pageTemplate.ts";
import { Page } from "../parts/page.tsx";
import { Day } from "../parts/time.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("corrections");

/** Every correction and clarification, newest first. */
export default function CorrectionsPage({ context }: PageData) {
  const { corrections } = context.digest;
  return (
    <Page
      context={context}
      title="Corrections"
      description="Every correction and clarification, newest first."
      address="/corrections/"
      feeds={[correctionsFeed(context.digest)]}
    >
      <header class="page-head">
        <h1>Corrections</h1>
        <p class="standfirst">
          What we got wrong or left unclear, newest first. Each is also noted in its item.
        </p>
        <p class="dateline">
          <a href="/corrections/feed.xml">Feed</a>
        </p>
      </header>
      {corrections.length === 0 && <p class="nothing">Nothing has been corrected yet.</p>}
      {corrections.length > 0 && (
        <dl class="key-dates">
          {corrections.map((correction) => (
            <div key={`${correction.date} ${correction.note}`}>
              <dt>
                <Day day={correction.date} />
                <span class="dateline"> {sentenceCase(correction.kind)}</span>
              </dt>
              <dd>
                {correction.note}{" "}
                <a href={`${correction.item.address}#${correction.anchor}`}>{correction.item.headline}</a>{" "}
                {correction.item.versions.length > 0 && (
                  <a href={changesAddress(correction.item.slug)}>
                    What changed<span class="heard"> in “{correction.item.headline}”</span>
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
