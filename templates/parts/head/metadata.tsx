import { breadcrumbData } from "../../../src/outputs/metadata/breadcrumbs.ts";
import { dataBlock } from "../../../src/outputs/metadata/dataNode.ts";
import { openGraphTags } from "../../../src/outputs/metadata/openGraph.ts";
import { previewPicture } from "../../../src/outputs/metadata/previewPicture.ts";
import type { HeadProps } from "./head.tsx";

/** What other programs read about a page: search engines, chats that show a preview of a link, collections of references, the fediverse. */
export function Metadata(page: HeadProps & { readonly address: string }) {
  const { context, title, trail, metadata = {} } = page;
  const { digest } = context;
  const { type, published, modified, tags = [], profiles = [], data = [] } = metadata;
  const { description, address } = page;
  const picture = metadata.picture ?? previewPicture(address, digest);
  const account = metadata.account ?? digest.site.fediverse;
  const preview = { title, description, address, type, picture, published, modified };
  const nodes = trail ? [...data, breadcrumbData(trail, title, digest)] : data;
  return (
    <>
      {[...openGraphTags(preview, digest), ...tags].map((tag) => (
        <meta key={`${tag.name} ${tag.property} ${tag.content}`} {...tag} />
      ))}
      {account && <meta name="fediverse:creator" content={account} />}
      {profiles.map((url) => (
        <link key={url} rel="me" href={url} />
      ))}
      {nodes.length > 0 && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: dataBlock(nodes) }} />
      )}
    </>
  );
}
