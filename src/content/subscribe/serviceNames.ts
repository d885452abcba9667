/** The services that `subscribe.service` in `_data/site.yaml` may name. `form` is any other one. */
export const signUpServiceNames = [
  "listmonk",
  "buttondown",
  "mailchimp",
  "mailcoach",
  "ghost",
  "form",
] as const;

export type SignUpServiceName = (typeof signUpServiceNames)[number];
