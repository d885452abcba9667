import { render } from "preact-render-to-string";
import type { Digest } from "../../digest/digest.ts";
import type { Contents } from "./emailContents.ts";
import { urlResolver } from "./emailUrls.ts";
import { type ItemForm, MailItem } from "./templates/item.tsx";
import { ContentsList } from "./templates/masthead.tsx";
import { MailKeyDates } from "./templates/sections.tsx";

/** How many bytes of HTML a letter should have at most, and how many it may. Gmail cuts off what is behind 102 kB. */
export const [targetBytes, mostBytes] = [80_000, 100_000];

/** With more items than this, a letter begins with their list. */
const mostWithoutContents = 5;

/** How many key dates a letter tells that is too long with more. */
const mostKeyDates = 12;

/** How much of a letter's contents it has. */
export interface EmailPlan {
  /** How much of each item, in their order. */
  readonly forms: readonly ItemForm[];
  /** Whether it begins with a list of them. */
  readonly contents: boolean;
  /** How many of the key dates. The others are on the calendar's page. */
  readonly keyDates: number;
}

/** Everything in full. */
export function fullPlan({ items, keyDates }: Contents): EmailPlan {
  return {
    forms: items.map(() => "full"),
    contents: items.length > mostWithoutContents,
    keyDates: keyDates.length,
  };
}

/**
 * The fullest plan that makes a letter of not more than `targetBytes`, where `bytes` is how large it is in full. All but the next key dates go, then
 * bodies from the last item's to the lead's, then the list of items, then standfirsts; the headlines stay.
 */
export function fittingPlan(contents: Contents, bytes: number, digest: Digest): EmailPlan {
  const full = fullPlan(contents);
  const plan = { ...full, forms: [...full.forms], keyDates: Math.min(full.keyDates, mostKeyDates) };
  let size = bytes - keyDateBytes(contents, full, digest) + keyDateBytes(contents, plan, digest);
  const shorten = (from: ItemForm, to: ItemForm) => {
    for (let index = plan.forms.length - 1; index >= 0 && size > targetBytes; index--) {
      if (plan.forms[index] !== from) continue;
      size -= itemBytes(contents, index, from, digest) - itemBytes(contents, index, to, digest);
      plan.forms[index] = to;
    }
  };
  shorten("full", "standfirst");
  if (size > targetBytes && plan.contents) {
    plan.contents = false;
    size -= bytesOf(render(ContentsList({ items: contents.items, whole: urlResolver(digest) })));
  }
  shorten("standfirst", "headline");
  return plan;
}

function itemBytes({ items }: Contents, index: number, form: ItemForm, digest: Digest): number {
  const item = items[index];
  return item ? bytesOf(render(MailItem({ item, lead: index === 0, form, whole: urlResolver(digest) }))) : 0;
}

function keyDateBytes({ keyDates }: Contents, { keyDates: most }: EmailPlan, digest: Digest): number {
  return bytesOf(render(MailKeyDates({ keyDates, most, whole: urlResolver(digest) })));
}

export const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");
