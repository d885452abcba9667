import { directionOf } from "../../../content/markdown/direction.ts";
import { pictureAddress } from "../../../content/siteAddresses.ts";
import type { Item } from "../../../digest/digest.ts";
import { asSentence } from "../../../language/asSentence.ts";
import type { Language } from "../../../language/language.ts";
import { summaryOf } from "../../metadata/summaryOf.ts";
import type { EmailContents } from "../emailContents.ts";
import { isShownInEmail, type ResolveUrl } from "../emailUrls.ts";
import { kickerOf } from "../emailWording.ts";
import { storySoFar } from "../storySoFar.ts";
import { EmailProse } from "./emailProse.tsx";
import { styled, useEmailStyles } from "./emailStyles.ts";
import { EmailFigures } from "./figures.tsx";
import { BodyPicture } from "./proseElements.tsx";

/** How much of an item an email shows. */
export type ItemForm = "full" | "standfirst" | "headline";

interface EmailItemProps {
  readonly item: Item;
  readonly lead: boolean;
  readonly form: ItemForm;
  readonly resolveUrl: ResolveUrl;
  readonly contents: Pick<EmailContents, "drawn" | "authorPage">;
}

/** An item: in full or, to save space, shortened with a link to its page. */
export function EmailItem({ item, lead, form, resolveUrl, contents }: EmailItemProps, language: Language) {
  const emailStyles = useEmailStyles();
  const { email } = language.words;
  const kicker = kickerOf(item, language);
  const summary = form === "headline" ? undefined : form === "full" ? item.standfirst : summaryOf(item);
  return (
    <>
      <h2
        class={lead ? "lead" : undefined}
        {...styled(lead ? emailStyles.leadHeadline : emailStyles.headline, directionOf(item.headline))}
      >
        {kicker && (
          <>
            <span class="accent" style={emailStyles.kicker}>
              {kicker}
            </span>{" "}
            <br />
          </>
        )}
        <a href={resolveUrl(item.address)} style={emailStyles.plainLink}>
          {item.headline}
        </a>
      </h2>
      {summary && (
        <p {...styled(lead ? emailStyles.leadStandfirst : emailStyles.standfirst, directionOf(summary))}>
          {summary}
        </p>
      )}
      {form === "standfirst" && (
        <p style={emailStyles.paragraph}>
          <a
            class="accent"
            href={resolveUrl(item.address)}
            style={emailStyles.link}
            aria-label={email.labelled(email.readOn, item.headline).join("")}
          >
            {email.readOn}
          </a>
        </p>
      )}
      {form === "full" && <Rest item={item} resolveUrl={resolveUrl} contents={contents} />}
    </>
  );
}

function Rest(
  { item, resolveUrl, contents }: Pick<EmailItemProps, "item" | "resolveUrl" | "contents">,
  language: Language,
) {
  const emailStyles = useEmailStyles();
  const { words, nameListParts, longDay } = language;
  const authors = nameListParts(item.byline).map(({ type, value }) => {
    const page = type === "element" ? contents.authorPage(value) : undefined;
    return page ? (
      <a key={value} class="quiet" href={resolveUrl(page)} style={emailStyles.plainLink}>
        {value}
      </a>
    ) : (
      value
    );
  });
  const story = storySoFar(item, language);
  return (
    <>
      {item.byline.length > 0 && (
        <p class="quiet" style={emailStyles.byline}>
          {words.item.by(authors)}
        </p>
      )}
      <ItemPicture item={item} resolveUrl={resolveUrl} />
      <EmailProse nodes={item.body.tree} resolve={(address) => resolveUrl(address, item.address)} />
      <EmailFigures item={item} resolveUrl={resolveUrl} contents={contents} />
      {item.updates.map(({ date, kind, note }) => (
        <p key={note} style={emailStyles.note}>
          <strong>{words.item.updateOn(kind, longDay(date))}:</strong> {note}
        </p>
      ))}
      {story && (
        <p style={emailStyles.note}>
          <strong>{words.email.storySoFar}</strong>{" "}
          <a class="accent" href={resolveUrl(story.address)} style={emailStyles.link}>
            {story.name}
          </a>
          , {story.extent}
        </p>
      )}
    </>
  );
}

/** A picture with its caption and credit. If email programs cannot show it, its description replaces them. */
export function ItemPicture({
  item: { image, imageSize },
  resolveUrl,
}: {
  readonly item: Pick<Item, "image" | "imageSize">;
  readonly resolveUrl: ResolveUrl;
}) {
  const emailStyles = useEmailStyles();
  if (image === undefined) return null;
  const { src, alt, caption, credit } = image;
  const address = resolveUrl(pictureAddress(src));
  // Drawings are enlarged, as on the item's page.
  const width = /\.svg$/i.test(src) ? undefined : imageSize?.width;
  const picture = (
    <BodyPicture
      attributes={{ src: address, alt, ...(width !== undefined && { width: String(width) }) }}
      resolve={resolveUrl}
    />
  );
  if (!isShownInEmail(address)) return alt ? <p style={emailStyles.paragraph}>{picture}</p> : null;
  const text = [caption && credit ? asSentence(caption) : caption, credit].filter(Boolean).join(" ");
  return (
    <>
      {picture}
      {text && (
        <p class="quiet" style={emailStyles.small}>
          {text}
        </p>
      )}
    </>
  );
}
