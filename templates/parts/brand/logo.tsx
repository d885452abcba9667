import type { Digest } from "../../../src/digest/digest.ts";

/** The logo of a publication, its title, or both. */
export function Logo({ digest: { site, brand } }: { readonly digest: Pick<Digest, "site" | "brand"> }) {
  const { logo } = brand;
  if (logo === undefined) return <>{site.title}</>;
  const { address, darkAddress, size, withTitle } = logo;
  const picture = <img class="logo" src={address} alt={withTitle ? "" : site.title} {...size} />;
  return (
    <>
      {darkAddress ? (
        <picture>
          <source srcset={darkAddress} media="screen and (prefers-color-scheme: dark)" />
          {picture}
        </picture>
      ) : (
        picture
      )}
      {withTitle && <span>{site.title}</span>}
    </>
  );
}
