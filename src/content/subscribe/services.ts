import type { SubscribeFields } from "../schema/site/subscribe.ts";
import type { SignUpServiceName } from "./serviceNames.ts";
import {
  isMailchimpForm,
  isMailcoachForm,
  isNewsletterName,
  isSiteOf,
  isTagNumber,
  isUuid,
  type SettingRule,
} from "./settingRules.ts";

/** A setting that a service may need or use. */
export type SignUpSetting = "address" | "list" | "email" | "topicField" | "hidden" | "honeypot";

/** A field of a form: its name and its value. */
export type FormField = readonly [name: string, value: string];

/** The pages of the site that a service can send readers to. Absolute. */
export interface ReturnPages {
  readonly confirm: string;
  readonly done: string;
}

/** How readers subscribe at a service: a row for each service. */
export interface SignUpService {
  /** The settings that it can't do without. */
  readonly needs: readonly SignUpSetting[];
  /** Other settings that it uses. */
  readonly takes: readonly SignUpSetting[];
  /** What its settings, and the value of a topic, must be to work. */
  readonly rules: { readonly [K in "address" | "list" | "topic"]?: SettingRule };
  /** `form` if it accepts a plain HTML form; `link` if readers have to go there. */
  readonly way: "form" | "link";
  /** Where the form is sent, or the link leads. */
  readonly address: (settings: SubscribeFields) => string;
  /** The name of the field for the email address. */
  readonly email: (settings: SubscribeFields) => string;
  /** The name of the field for a topic's list or tag, if the service has one. */
  readonly topic: (settings: SubscribeFields) => string | undefined;
  /** Whether a topic takes the place of the main list. Otherwise it is a tag on the same list. */
  readonly topicReplacesList?: boolean;
  /** Fields that readers don't see. */
  readonly hidden: (settings: SubscribeFields, pages: ReturnPages) => readonly FormField[];
  /** The name of the field that must stay empty, if the service looks at one. */
  readonly honeypot: (settings: SubscribeFields) => string | undefined;
}

const none = () => [];
const nothing = () => undefined;
const addressOf = ({ address = "" }: SubscribeFields) => address;
const siteOf = (settings: SubscribeFields) => addressOf(settings).replace(/\/+$/, "");

/** All services. Where each row was read is said beside it; docs/subscribing.md repeats it. */
export const signUpServices: Readonly<Record<SignUpServiceName, SignUpService>> = {
  /**
   * The form that its page *Forms* writes, and the handler of that form, which refuses a `nonce` that is not empty and follows `next` if that is one of the trusted
   * addresses (listmonk: `frontend/src/views/Forms.vue`, `cmd/public.go`, July 2026).
   */
  listmonk: {
    needs: ["address", "list"],
    takes: ["hidden"],
    rules: { address: isSiteOf("listmonk", "subscription|admin"), list: isUuid, topic: isUuid },
    way: "form",
    address: (settings) => `${siteOf(settings)}/subscription/form`,
    email: () => "email",
    topic: () => "l",
    topicReplacesList: true,
    hidden: ({ list = "" }, { confirm }) => [
      ["l", list],
      ["next", confirm],
    ],
    honeypot: () => "nonce",
  },
  /** Buttondown's documentation, “Growing your subscriber base” and “Tagging your subscribers” (docs.buttondown.com, August 2026). */
  buttondown: {
    needs: ["list"],
    takes: ["hidden"],
    rules: { list: isNewsletterName },
    way: "form",
    address: ({ list = "" }) =>
      `https://buttondown.com/api/emails/embed-subscribe/${encodeURIComponent(list)}`,
    email: () => "email",
    topic: () => "tag",
    hidden: () => [["embed", "1"]],
    honeypot: nothing,
  },
  /** Embedded forms as Mailchimp writes them, on many public sites; its documentation of them was not at hand. */
  mailchimp: {
    needs: ["address"],
    takes: ["hidden"],
    rules: { address: isMailchimpForm, topic: isTagNumber },
    way: "form",
    address: addressOf,
    email: () => "EMAIL",
    topic: () => "tags",
    hidden: none,
    honeypot: (settings) => mailchimpHoneypot(addressOf(settings)),
  },
  /** Mailcoach's documentation, “Using subscription forms” (mailcoach.app, version 4 and later). */
  mailcoach: {
    needs: ["address"],
    takes: ["hidden", "honeypot"],
    rules: { address: isMailcoachForm },
    way: "form",
    address: addressOf,
    email: () => "email",
    topic: () => "tags",
    hidden: (_, { confirm, done }) => [
      ["redirect_after_subscription_pending", confirm],
      ["redirect_after_subscribed", done],
      ["redirect_after_already_subscribed", done],
    ],
    honeypot: ({ honeypot }) => honeypot,
  },
  /**
   * Ghost takes no plain form: its route for them reads JSON and asks for a token, so a script is needed (Ghost: `core/server/web/members/app.js`, version 6). A
   * link opens its own sign-up.
   */
  ghost: {
    needs: ["address"],
    takes: [],
    rules: { address: isSiteOf("Ghost", "ghost") },
    way: "link",
    address: (settings) => `${siteOf(settings)}/#/portal/signup`,
    email: () => "",
    topic: nothing,
    hidden: none,
    honeypot: nothing,
  },
  /** Any other service: its own form says what the address and the names are. */
  form: {
    needs: ["address", "email"],
    takes: ["topicField", "hidden", "honeypot"],
    rules: {},
    way: "form",
    address: addressOf,
    email: ({ email = "" }) => email,
    topic: ({ topicField }) => topicField,
    hidden: none,
    honeypot: ({ honeypot }) => honeypot,
  },
};

/** `b_` and the two ids in the address of the form: of the account and of the audience. */
function mailchimpHoneypot(address: string): string | undefined {
  const { searchParams } = new URL(address);
  const [account, audience] = [searchParams.get("u"), searchParams.get("id")];
  return account && audience ? `b_${account}_${audience}` : undefined;
}
