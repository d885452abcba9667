import { pictureAddress } from "../../src/content/siteAddresses.ts";
import type { Image, Item } from "../../src/digest/digest.ts";

/** An item's picture, whole, with its caption and credit. */
export function Picture({ item, eager = false }: { readonly item: Item; readonly eager?: boolean }) {
  const { image, imageSize } = item;
  if (image === undefined) return null;
  return (
    <figure class="picture">
      <img
        class="u-featured"
        src={pictureAddress(image.src)}
        alt={image.alt}
        {...imageSize}
        loading={eager ? "eager" : "lazy"}
      />
      {(image.caption || image.credit) && (
        <figcaption>
          {image.caption} {image.credit && <span class="credit">{image.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** A decorative picture beside a headline. */
export function Thumbnail({ image, eager = false }: { readonly image: Image; readonly eager?: boolean }) {
  return (
    <img
      class="thumbnail"
      src={pictureAddress(image.src)}
      alt=""
      width={600}
      height={400}
      loading={eager ? "eager" : "lazy"}
    />
  );
}
