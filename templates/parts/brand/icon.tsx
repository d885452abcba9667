import type { Digest } from "../../../src/digest/digest.ts";

/** The picture in the tab of a browser. */
export function Icon({ digest: { brand } }: { readonly digest: Pick<Digest, "brand"> }) {
  return <link rel="icon" href={brand.icon.address} type={brand.icon.type} />;
}
