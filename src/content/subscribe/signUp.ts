import type { SiteFields } from "../schema/index.ts";
import { absoluteUrlOf } from "../siteAddresses.ts";
import { type FormField, signUpServices } from "./services.ts";

/** Where services send readers. */
export const returnPages = {
  confirm: "/subscribe/confirm/",
  done: "/subscribe/done/",
  left: "/subscribe/left/",
} as const;

export type ReturnPageName = keyof typeof returnPages;

/** How readers subscribe by email: with a form, or by a link to the service. */
export type SignUp =
  | SignUpForm
  | { readonly way: "link"; readonly address: string; readonly privacy: string };

/** A form that subscribes its reader. */
export interface SignUpForm {
  readonly way: "form";
  readonly address: string;
  /** The name of the field for the email address. */
  readonly email: string;
  readonly hidden: readonly FormField[];
  /** The name of the field that must stay empty. */
  readonly honeypot: string | undefined;
  readonly privacy: string;
}

type Site = Pick<SiteFields, "subscribe" | "url">;

/** How readers subscribe to the whole publication; undefined if no service is set up. */
export function signUpOf({ subscribe, url }: Site): SignUp | undefined {
  if (subscribe === undefined) return undefined;
  const service = signUpServices[subscribe.service];
  const { privacy } = subscribe;
  const address = service.address(subscribe);
  if (service.way === "link") return { way: "link", address, privacy };
  const pages = {
    confirm: absoluteUrlOf(returnPages.confirm, url),
    done: absoluteUrlOf(returnPages.done, url),
  };
  const own = subscribe.hidden.map(({ name, value }) => [name, value] as const);
  return {
    way: "form",
    address,
    email: service.email(subscribe),
    hidden: [...service.hidden(subscribe, pages), ...own],
    honeypot: service.honeypot(subscribe),
    privacy,
  };
}

/** How readers subscribe to a topic alone; undefined if the service does not know the topic. */
export function topicSignUpOf(site: Site, topic: string): SignUpForm | undefined {
  const form = signUpOf(site);
  const { subscribe } = site;
  if (form?.way !== "form" || subscribe === undefined) return undefined;
  const { topic: fieldOf, topicReplacesList } = signUpServices[subscribe.service];
  const field = fieldOf(subscribe);
  const value = subscribe.topics.find((each) => each.topic === topic)?.value;
  if (field === undefined || value === undefined) return undefined;
  const others = topicReplacesList ? form.hidden.filter(([name]) => name !== field) : form.hidden;
  return { ...form, hidden: [...others, [field, value]] };
}

/** The site that forms are sent to, as `https://` and a host, for policies. */
export function signUpOrigin(site: Site): string | undefined {
  const signUp = signUpOf(site);
  return signUp?.way === "form" ? new URL(signUp.address).origin : undefined;
}
