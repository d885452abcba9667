import { pictureAddress } from "../../../content/addresses.ts";
import { directionOf } from "../../../content/markdown/direction.ts";
import type { Image } from "../../../content/schema/index.ts";
import { longDay } from "../../../digest/dates.ts";
import type { Item } from "../../../digest/digest.ts";
import { nameList, sentenceCase } from "../../../digest/wording.ts";
import { isShownInMail, type ResolveUrl } from "../emailUrls.ts";
import { emailStyles, written } from "./emailStyles.ts";
import { MailProse, resolveOn } from "./prose.tsx";

/** How much of an item a letter has room for. */
export type ItemForm = "full" | "standfirst" | "headline";

interface MailItemProps {
  readonly item: Item;
  readonly lead: boolean;
  readonly form: ItemForm;
  readonly whole: ResolveUrl;
}

/** An item in a letter: in full or, where the letter would be too long, as what leads to its page. */
export function MailItem({ item, lead, form, whole }: MailItemProps) {
  const kicker = kickerOf(item).join(" · ");
  return (
    <>
      <h2
        class={lead ? "lead" : undefined}
        {...written(lead ? emailStyles.leadHeadline : emailStyles.headline, directionOf(item.headline))}
      >
        {kicker && (
          <>
            <span class="accent" style={emailStyles.kicker}>
              {kicker}
            </span>
            <br />
          </>
        )}
        <a href={whole(item.address)} style={emailStyles.plainLink}>
          {item.headline}
        </a>
      </h2>
      {form !== "headline" && (
        <p
          {...written(
            lead ? emailStyles.leadStandfirst : emailStyles.standfirst,
            directionOf(item.standfirst),
          )}
        >
          {item.standfirst}
        </p>
      )}
      {form === "standfirst" && (
        <p style={emailStyles.paragraph}>
          <a
            class="accent"
            href={whole(item.address)}
            style={emailStyles.link}
            aria-label={`Read on: ${item.headline}`}
          >
            Read on
          </a>
        </p>
      )}
      {form === "full" && <Rest item={item} whole={whole} />}
    </>
  );
}

/** What stands before a headline: whether it is out, its label and its series. */
export function kickerOf({ waiting, label, series }: Item): string[] {
  return [waiting, label].flatMap((word) => (word ? [sentenceCase(word)] : [])).concat(series?.name ?? []);
}

function Rest({ item, whole }: { readonly item: Item; readonly whole: ResolveUrl }) {
  return (
    <>
      {item.byline.length > 0 && (
        <p class="quiet" style={emailStyles.byline}>
          By {nameList(item.byline)}
        </p>
      )}
      {item.image && <ItemPicture image={item.image} whole={whole} />}
      <MailProse nodes={item.body.tree} resolve={resolveOn(item.address, whole)} />
      {item.updates.map(({ date, kind, note }) => (
        <p key={note} style={emailStyles.note}>
          <strong>
            {sentenceCase(kind)}, {longDay(date)}:
          </strong>{" "}
          {note}
        </p>
      ))}
    </>
  );
}

/** Of a picture that can't be shown, what it tells stays: its caption. */
function ItemPicture({ image, whole }: { readonly image: Image; readonly whole: ResolveUrl }) {
  const { src, alt, caption, credit } = image;
  const address = whole(pictureAddress(src));
  const isShown = isShownInMail(address);
  const words = [caption, isShown && credit].filter(Boolean).join(" ");
  return (
    <>
      {isShown && <img src={address} alt={alt} width={552} style={emailStyles.picture} />}
      {words && (
        <p class="quiet" style={emailStyles.small}>
          {words}
        </p>
      )}
    </>
  );
}
