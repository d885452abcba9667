/** A link to the page for readers to copy. A script adds buttons that copy and share it. */
export function ShareLink({ address, name }: { readonly address: string; readonly name: string }) {
  return (
    <p class="share-link">
      <a href={address} data-share="">
        {name}
      </a>
    </p>
  );
}
