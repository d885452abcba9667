import type { Language } from "../../src/language/language.ts";
import { absoluteUrl } from "../../src/outputs/feeds/feedUrls.ts";
import type { RenderContext } from "../renderContext.ts";
import { Icon } from "./brand/icon.tsx";
import { policiesFor } from "./policies.ts";

interface RedirectProps {
  readonly context: RenderContext;
  /** What has moved. */
  readonly what: "item" | "issue" | "story" | "topic";
  readonly name: string;
  readonly description: string;
  /** Where it is now. */
  readonly address: string;
}

/** The whole page at an earlier address, which leads to the present one. */
export function Redirect({ context, what, name, description, address }: RedirectProps, { words }: Language) {
  const { site } = context.digest;
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policiesFor(site).reading} />
        <title>{name}</title>
        <meta name="description" content={description} />
        <meta http-equiv="refresh" content={`0; url=${address}`} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Icon digest={context.digest} />
        <link rel="canonical" href={absoluteUrl(address, context.digest)} />
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <p>{words.frame.moved[what](<a href={address}>{name}</a>)}</p>
      </body>
    </html>
  );
}
