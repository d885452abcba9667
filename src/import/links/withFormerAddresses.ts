import { formerAddress } from "../../content/schema/formerAddress.ts";
import { formerParts } from "../../content/siteAddresses.ts";
import { weekOf } from "../../digest/dates.ts";
import { groupBy } from "../../digest/groupBy.ts";
import { addressKey } from "../../digest/pageKinds.ts";
import type { Conversion } from "../convertPosts.ts";
import { type ImportedIssue, type ImportedItem, isUnsplit } from "../importedItem.ts";
import type { ReportLoss } from "../loss.ts";
import type { MovedPost } from "./movedPosts.ts";

type Texts = Pick<Conversion, "items" | "issues">;

/**
 * The items and issues with the addresses of their posts. Items of a post that was split get its anchors, and its issue the address. Reports
 * addresses that can't lead on, and anchors on pages whose address nobody knows.
 */
export function withFormerAddresses(
  { items, issues }: Texts,
  moved: readonly MovedPost[],
  report: ReportLoss,
): Texts {
  const weeks = new Set(items.map(({ fields }) => weekOf(fields.date)));
  const taken = new Set<string>();
  const kept = new Map<string, readonly string[]>();
  for (const { source, addresses, isItem, week, page } of moved) {
    const mayLead = (address: string) =>
      (isItem || weeks.has(week)) &&
      formerAddress.safeParse(address).success &&
      taken.size < taken.add(keyOf(address)).size;
    // An address that stays the same needs no redirect.
    const others = addresses.filter((address) => keyOf(address) !== addressKey(page));
    const leading = others.filter(mayLead);
    for (const text of others) if (!leading.includes(text)) report({ kind: "address", source, text });
    kept.set(source, leading);
    if (addresses.length === 0) report({ kind: "no-address", source, text: page });
  }
  const split = groupBy(
    moved.filter(({ isItem }) => !isItem),
    ({ week }) => week,
  );
  const addressesOf = (all: readonly MovedPost[] = []) => all.flatMap(({ source }) => kept.get(source) ?? []);
  const known = new Set(issues.map(({ week }) => week));
  const added = [...split]
    .filter(([week, all]) => !known.has(week) && addressesOf(all).length > 0)
    .map(
      ([week, [first]]): ImportedIssue => ({
        week,
        source: first?.source ?? "",
        introduction: "",
        formerAddresses: [],
      }),
    );
  return {
    items: items.map((item) => withAddresses(item, kept.get(item.source) ?? [], report)),
    issues: [...issues, ...added].map((issue) => ({
      ...issue,
      formerAddresses: addressesOf(split.get(issue.week)),
    })),
  };
}

/** An item with the addresses of its post or, if it is one of several, with its anchors on the first page. */
function withAddresses(item: ImportedItem, addresses: readonly string[], report: ReportLoss): ImportedItem {
  const page = addresses.find((address) => formerParts(address).query === "");
  const own = isUnsplit(item)
    ? addresses
    : item.anchors.flatMap(({ id, loss }) => {
        const address = `${page}#${id}`;
        if (page !== undefined && formerAddress.safeParse(address).success) return address;
        report({ ...loss, source: item.source });
        return [];
      });
  return own.length === 0 ? item : { ...item, fields: { ...item.fields, formerAddresses: [...own] } };
}

const keyOf = (address: string) => {
  const { path, query, anchor } = formerParts(address);
  return addressKey(path) + query + anchor;
};
