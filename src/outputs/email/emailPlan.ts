import { h, type VNode } from "preact";
import { render } from "preact-render-to-string";
import type { EmailContents } from "./emailContents.ts";
import type { ResolveUrl } from "./emailUrls.ts";
import { ContentsList } from "./templates/emailMasthead.tsx";
import { EmailItem, type ItemForm } from "./templates/item.tsx";
import { EmailKeyDates } from "./templates/sections.tsx";

/** How many bytes of HTML an email should have at most. */
export const targetBytes = 80_000;

/** How many bytes of HTML an email can have. Gmail cuts off everything after 102 kB. */
export const maxBytes = 100_000;

/** With more items than this, an email begins with a list of them. */
const maxWithoutContents = 5;

/** How many key dates a shortened email has. */
const maxKeyDates = 12;

/** How much of its contents an email shows. */
export interface EmailPlan {
  /** How much of each item, in order. */
  readonly forms: readonly ItemForm[];
  /** Whether it begins with a list of the items. */
  readonly hasContentsList: boolean;
  /** How many of the key dates. The others are on the calendar page. */
  readonly keyDates: number;
}

/** The plan that shows everything in full. */
export function fullPlan({ items, keyDates }: EmailContents): EmailPlan {
  return {
    forms: items.map(() => "full"),
    hasContentsList: items.length > maxWithoutContents,
    keyDates: keyDates.length,
  };
}

/**
 * The fullest plan for an email of at most `targetBytes`. `bytes` is the size of the full email. It leaves out later key dates first,
 * then the bodies of items from the last to the lead, then the list of items, then standfirsts. Headlines always stay.
 */
export function shortenedPlan(contents: EmailContents, bytes: number, resolveUrl: ResolveUrl): EmailPlan {
  const full = fullPlan(contents);
  const plan = { ...full, forms: [...full.forms], keyDates: Math.min(full.keyDates, maxKeyDates) };
  let size = bytes - keyDateBytes(contents, full, resolveUrl) + keyDateBytes(contents, plan, resolveUrl);
  const shorten = (from: ItemForm, to: ItemForm) => {
    for (let index = plan.forms.length - 1; index >= 0 && size > targetBytes; index--) {
      if (plan.forms[index] !== from) continue;
      size -= itemBytes(contents, index, from, resolveUrl) - itemBytes(contents, index, to, resolveUrl);
      plan.forms[index] = to;
    }
  };
  shorten("full", "standfirst");
  if (size > targetBytes && plan.hasContentsList) {
    plan.hasContentsList = false;
    size -= bytesIn(h(ContentsList, { items: contents.items, resolveUrl }), contents);
  }
  shorten("standfirst", "headline");
  return plan;
}

function itemBytes(contents: EmailContents, index: number, form: ItemForm, resolveUrl: ResolveUrl): number {
  const item = contents.items[index];
  return item ? bytesIn(h(EmailItem, { item, contents, lead: index === 0, form, resolveUrl }), contents) : 0;
}

function keyDateBytes(
  contents: EmailContents,
  { keyDates: shown }: EmailPlan,
  resolveUrl: ResolveUrl,
): number {
  return bytesIn(h(EmailKeyDates, { keyDates: contents.keyDates, shown, resolveUrl }), contents);
}

function bytesIn<P>(part: VNode<P>, { language }: EmailContents): number {
  return bytesOf(render(part as VNode, language));
}

/** The length of a text in UTF-8. */
export const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");
