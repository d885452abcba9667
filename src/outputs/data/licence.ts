import type { SiteFields } from "../../content/schema/index.ts";

/** Under what licence the data may be used: its name, and its address if that is known. */
export interface Licence {
  readonly name: string;
  readonly url: string | undefined;
}

/** Names of licences by their addresses, without the protocol and a slash at the end. */
const names: Readonly<Record<string, string>> = {
  "creativecommons.org/publicdomain/zero/1.0": "CC0 1.0",
  "creativecommons.org/publicdomain/mark/1.0": "Public Domain Mark 1.0",
  "www.nationalarchives.gov.uk/doc/open-government-licence/version/3": "Open Government Licence 3.0",
  "opendatacommons.org/licenses/by/1-0": "Open Data Commons Attribution 1.0",
  "opendatacommons.org/licenses/odbl/1-0": "Open Database License 1.0",
  "opensource.org/license/mit": "MIT licence",
};

/** The licence that `site.yaml` names; undefined if it names none. */
export function licenceOf({ licence }: Pick<SiteFields, "licence">): Licence | undefined {
  if (licence === undefined) return undefined;
  if (!/^https?:\/\//i.test(licence)) return { name: licence, url: undefined };
  const address = licence.replace(/^https?:\/\/|\/$/gi, "");
  const [, terms = "", version = ""] =
    /^creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(address) ?? [];
  const name = terms ? `CC ${terms.toUpperCase()} ${version}` : (names[address] ?? address);
  return { name, url: licence };
}
