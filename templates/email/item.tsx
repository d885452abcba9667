import { pictureAddress } from "../../src/content/addresses.ts";
import { directionOf } from "../../src/content/direction.ts";
import type { Image } from "../../src/content/schema.ts";
import { longDay } from "../../src/digest/dates.ts";
import type { Item } from "../../src/digest/digest.ts";
import { sentenceCase } from "../../src/digest/names.ts";
import { readMarkup } from "../../src/publish/email/markup.ts";
import { isShownInMail, type Whole } from "../../src/publish/email/places.ts";
import { nameList } from "../parts/headline.tsx";
import { look, written } from "./look.ts";
import { MailProse, resolveOn } from "./prose.tsx";

/** How much of an item a letter has room for. */
export type ItemForm = "full" | "standfirst" | "headline";

interface MailItemProps {
  readonly item: Item;
  readonly lead: boolean;
  readonly form: ItemForm;
  readonly whole: Whole;
}

/** An item in a letter: in full or, where the letter would be too long, as what leads to its page. */
export function MailItem({ item, lead, form, whole }: MailItemProps) {
  const kicker = kickerOf(item).join(" · ");
  return (
    <>
      <h2
        class={lead ? "lead" : undefined}
        {...written(lead ? look.leadHeadline : look.headline, directionOf(item.headline))}
      >
        {kicker && (
          <>
            <span class="accent" style={look.kicker}>
              {kicker}
            </span>
            <br />
          </>
        )}
        <a href={whole(item.address)} style={look.plainLink}>
          {item.headline}
        </a>
      </h2>
      {form !== "headline" && (
        <p {...written(lead ? look.leadStandfirst : look.standfirst, directionOf(item.standfirst))}>
          {item.standfirst}
        </p>
      )}
      {form === "standfirst" && (
        <p style={look.paragraph}>
          <a
            class="accent"
            href={whole(item.address)}
            style={look.link}
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

function Rest({ item, whole }: { readonly item: Item; readonly whole: Whole }) {
  return (
    <>
      {item.byline.length > 0 && (
        <p class="quiet" style={look.byline}>
          By {nameList(item.byline)}
        </p>
      )}
      {item.image && <ItemPicture image={item.image} whole={whole} />}
      <MailProse nodes={readMarkup(item.body.html)} resolve={resolveOn(item.address, whole)} />
      {item.updates.map(({ date, kind, note }) => (
        <p key={note} style={look.note}>
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
function ItemPicture({ image, whole }: { readonly image: Image; readonly whole: Whole }) {
  const { src, alt, caption, credit } = image;
  const address = whole(pictureAddress(src));
  const isShown = isShownInMail(address);
  const words = [caption, isShown && credit].filter(Boolean).join(" ");
  return (
    <>
      {isShown && <img src={address} alt={alt} width={552} style={look.picture} />}
      {words && (
        <p class="quiet" style={look.small}>
          {words}
        </p>
      )}
    </>
  );
}
