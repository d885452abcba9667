/** What a setting of a service must be. */
export interface SettingRule {
  readonly isMet: (value: string) => boolean;
  /** What the setting must be, after "but must". */
  readonly must: string;
  /** How to fix it. */
  readonly remedy: (value: string) => string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const exampleUuid = "3b5e5d3c-7d1c-4f52-9d3e-0f2f2d1e7a55";

/** A list of listmonk. */
export const isUuid: SettingRule = {
  isMet: (value) => uuid.test(value),
  must: `be the UUID of a public list, such as ${exampleUuid}`,
  remedy: () => "Choose the list on listmonk's page Forms, and copy the `value` of the field `l`.",
};

/** A newsletter of Buttondown. */
export const isNewsletterName: SettingRule = {
  isMet: (value) => /^[\w.-]+$/.test(value),
  must: "be the user name of the newsletter, such as `courier` for buttondown.com/courier",
  remedy: (value) => {
    const [, inAddress] = /buttondown\.(?:com|email)\/([\w.-]+)/i.exec(value) ?? [];
    return inAddress ? `Write it as ${inAddress}.` : "Copy the last part of the newsletter's address.";
  },
};

/** The form of an audience. Without its two ids, Mailchimp does not know the audience. */
export const isMailchimpForm: SettingRule = {
  isMet: (value) => {
    const { pathname, searchParams } = new URL(value);
    return pathname === "/subscribe/post" && ["u", "id"].every((name) => searchParams.get(name));
  },
  must: "be the address of an embedded form, such as https://example.us2.list-manage.com/subscribe/post?u=1a2b&id=3c4d, with `u` and `id`",
  remedy: (value) =>
    value.includes("&amp;")
      ? `Write it as ${value.replaceAll("&amp;", "&")}.`
      : 'Copy all that stands in `action="…"` of the form that Mailchimp makes for the audience.',
};

/** A tag of Mailchimp. */
export const isTagNumber: SettingRule = {
  isMet: (value) => /^\d+(,\d+)*$/.test(value),
  must: "be the number of a tag",
  remedy: () => "Choose the tag in Mailchimp's form builder, and copy the `value` of the field `tags`.",
};

/** The form of a list of Mailcoach. */
export const isMailcoachForm: SettingRule = {
  isMet: (value) => {
    const [list = "", folder] = new URL(value).pathname.split("/").reverse();
    return folder === "subscribe" && uuid.test(list);
  },
  must: `end in /subscribe/ and the UUID of a list, such as https://example.mailcoach.app/subscribe/${exampleUuid}`,
  remedy: () => "Copy the address from the settings of the list in Mailcoach.",
};

/** The address of a service's site, to which Standfirst adds a path. `folders` are those of its own pages, as a pattern. */
export function isSiteOf(service: string, folders: string): SettingRule {
  const pages = new RegExp(`/(${folders})(/.*)?$`);
  return {
    isMet: (value) => {
      const { pathname, search, hash } = new URL(value);
      return search + hash === "" && !pages.test(pathname);
    },
    must: `be the address of ${service}'s site alone`,
    remedy: (value) => {
      const { origin, pathname } = new URL(value);
      return `Write it as ${origin}${pathname.replace(pages, "/")}.`;
    },
  };
}
