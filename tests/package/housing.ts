import type { Files } from "../support/digest.ts";

/** An item that says what an Act of the Scottish Parliament did, with its source. */
function anAct(
  headline: string,
  standfirst: string,
  topics: string,
  act: string,
  path: string,
  text: string,
): string {
  const section = topics.startsWith("social-housing") ? "section: Social housing\n" : "";
  return `---
headline: ${headline}
date: 2026-11-26
standfirst: ${standfirst}
topics: [${topics}]
organisations: [scottish-parliament]
${section}label: explainer
sources: [{ publisher: legislation.gov.uk, title: ${act}, url: "https://www.legislation.gov.uk/${path}/contents" }]
---
${text}
`;
}

const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64"><path fill="${colour}" d="M12 52V28L32 12l20 16v24H38V38H26v14Z"/></svg>`;

/** What editors write into a new digest on housing policy in Scotland: six items, topics, and a look of its own. */
export const housing: Files = {
  "_data/site.yaml": `title: Scottish Homes
strapline: What changes in housing policy in Scotland, once a week
url: https://example.github.io/scottish-homes/
language: en-GB
timeZone: Europe/London
publishedOn: Thursday
publishedAt: 08:00
contact: editors@homes.example
colours: { light: { accent: "#123f6b", paper: "#ffffff" } }
logo: { src: logo.svg, dark: logo-dark.svg, withTitle: true }
icon: icon.svg
fonts: { text: system }
sections: [Renting, Social housing]
footer: [about, { name: Imprint, address: /imprint/ }, feeds, corrections]
subscribe: { service: buttondown, list: scottish-homes, privacy: /privacy/ }
`,
  "_data/topics.yaml": `- { id: renting, label: Renting, scope: Tenancies and rents. }
- { id: social-housing, label: Social housing, scope: Homes let by councils and housing associations. }
- { id: homelessness, label: Homelessness }
- { id: home-ownership, label: Home ownership, aliases: [LBTT] }
`,
  "_data/organisations.yaml":
    "- { id: scottish-parliament, name: Scottish Parliament, kind: parliament, aliases: [Holyrood] }\n",
  "content/about.md": "Scottish Homes explains the laws on housing in Scotland, and links to each of them.\n",
  "content/pages/imprint.md":
    "---\ntitle: Imprint\n---\nWrite to editors@homes.example. This address is an example.\n",
  "content/pages/privacy.md":
    "---\ntitle: Privacy\n---\nWe use your address to send you the digest, and for nothing else.\n",
  "content/images/logo.svg": drawing("#123f6b"),
  "content/images/logo-dark.svg": drawing("#a9cdf0"),
  "content/images/icon.svg": drawing("#123f6b"),
  "content/items/housing-act-2001.md": anAct(
    "Where the law on social tenancies comes from",
    "The Housing (Scotland) Act 2001 gave most tenants of social landlords one kind of tenancy.",
    "social-housing, renting",
    "Housing (Scotland) Act 2001",
    "asp/2001/10",
    "The Scottish Parliament passed the Housing (Scotland) Act 2001. It made the Scottish secure tenancy.",
  ),
  "content/items/homelessness-act-2003.md": anAct(
    "How the test of priority need was to end",
    "An Act of 2003 set out how councils would come to help every homeless household.",
    "homelessness",
    "Homelessness etc. (Scotland) Act 2003",
    "asp/2003/10",
    "The Homelessness etc. (Scotland) Act 2003 provides for the end of the test of priority need.",
  ),
  "content/items/housing-regulator.md": anAct(
    "Who watches over social landlords",
    "The Housing (Scotland) Act 2010 set up the Scottish Housing Regulator.",
    "social-housing",
    "Housing (Scotland) Act 2010",
    "asp/2010/17",
    "The Scottish Housing Regulator keeps the register of social landlords.",
  ),
  "content/items/land-and-buildings-tax.md": anAct(
    "The tax on buying a home",
    "Scotland has had its own tax on buying land and buildings since April 2015.",
    "home-ownership",
    "Land and Buildings Transaction Tax (Scotland) Act 2013",
    "asp/2013/11",
    "Land and Buildings Transaction Tax replaced Stamp Duty Land Tax in Scotland on 1 April 2015.",
  ),
  "content/items/right-to-buy.md": anAct(
    "When the right to buy ended",
    "The Housing (Scotland) Act 2014 ended the right of tenants to buy their council home.",
    "social-housing, home-ownership",
    "Housing (Scotland) Act 2014",
    "asp/2014/14",
    "The right to buy ended in Scotland on 1 August 2016.",
  ),
  "content/items/private-tenancy.md": anAct(
    "What a private residential tenancy is",
    "Since December 2017, new private tenancies in Scotland have had no fixed end.",
    "renting",
    "Private Housing (Tenancies) (Scotland) Act 2016",
    "asp/2016/19",
    "The Private Housing (Tenancies) (Scotland) Act 2016 made the private residential tenancy.",
  ),
};
