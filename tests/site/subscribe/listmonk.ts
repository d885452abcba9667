/** The list of all items, and that of a topic. */
export const everything = "3b5e5d3c-7d1c-4f52-9d3e-0f2f2d1e7a55";
export const water = "8a0c6f1e-52f1-4c43-bb0e-0d4f3f5b7a10";

/** A service for forms, as lines of `_data/site.yaml`. */
export const listmonk = `subscribe:
  service: listmonk
  address: https://lists.example
  list: ${everything}
  privacy: /privacy/
  topics: [{ topic: water, value: ${water} }]
`;

/** The page that its forms link to. */
export const privacyPage = {
  "content/pages/privacy.md": "---\ntitle: Privacy\n---\nWe keep your address.\n",
};
