import { pictureAddress } from "../../src/content/siteAddresses.ts";
import type { Image, Item } from "../../src/digest/digest.ts";

interface PictureProps {
  readonly item: Pick<Item, "image" | "imageSize">;
  readonly eager?: boolean;
}

/** The picture of an item or issue, whole, with its caption and credit. */
export function Picture({ item, eager = false }: PictureProps) {
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
