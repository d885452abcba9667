import { pictureAddress } from "../../src/content/addresses.ts";
import type { Image } from "../../src/content/schema/index.ts";

/** A picture with its caption and credit. */
export function Picture({ image, eager = false }: { readonly image: Image; readonly eager?: boolean }) {
  return (
    <figure class="picture">
      <img
        src={pictureAddress(image.src)}
        alt={image.alt}
        width={600}
        height={400}
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
