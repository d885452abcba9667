import { signUpOf } from "../../../src/content/subscribe/signUp.ts";
import type { Digest, Item } from "../../../src/digest/digest.ts";
import type { Language } from "../../../src/language/language.ts";
import { SignUpBox } from "./signUp.tsx";

interface AfterItemProps {
  readonly item: Item;
  readonly digest: Digest;
}

/** How to hear of more items, below an item: by email or, where no service is set up, by the feed of its main topic. */
export function AfterItem({ item, digest }: AfterItemProps, { words: { subscribe } }: Language) {
  const signUp = signUpOf(digest.site);
  if (signUp) return <SignUpBox signUp={signUp} subject={digest.site.title} place="item" />;
  const [topic] = item.topics;
  if (topic === undefined) return null;
  return (
    <p class="follow dateline">
      {subscribe.follow(<a href={`${topic.address}feed.xml`}>{topic.name}</a>, (text) => (
        <a href="/subscribe/">{text}</a>
      ))}
    </p>
  );
}
