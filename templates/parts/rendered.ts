import type { VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";

/** Markup that was rendered before, as a part of a page. What thousands of pages have in common is rendered once. */
export function rendered(markup: string): VNode {
  return jsxTemplate([markup]);
}
