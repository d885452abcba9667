import { type Finding, type Problem, warningAt } from "../../content/problem.ts";
import { endlessCode, type LinkStatus, statusName } from "./linkStatus.ts";
import { privateHostCode } from "./privateHosts.ts";
import type { WebAddress } from "./webAddresses.ts";

/** The warning about an address with this status; none if there is nothing to fix. */
export function webLinkProblems(webAddress: WebAddress, status: LinkStatus): Problem[] {
  if (status.kind === "ok") return [];
  return [{ file: webAddress.file, ...findingOf(webAddress, status) }];
}

function findingOf(webAddress: WebAddress, status: Exclude<LinkStatus, { kind: "ok" }>): Finding {
  const { address, field, year } = webAddress;
  const at = webAddress.position();
  const about = { field, value: address };
  if (status.kind === "moved") {
    const hint = "If it is the same page, write its new address.";
    return warningAt(
      at,
      `${address} has moved permanently to ${withFragment(status.to, address)}.`,
      hint,
      about,
    );
  }
  const subject =
    status.finalAddress === withoutFragment(address)
      ? address
      : `${address} leads to ${status.finalAddress}, which`;
  if (status.kind === "error") {
    const message = `${subject} answers ${statusName(status.status)}.`;
    return warningAt(at, message, hintFor(status.status, archived(address, year)), about);
  }
  if (status.code === privateHostCode) {
    const hint = "Give an address that everybody can open, or remove it.";
    return warningAt(at, `${subject} is in a private network, where readers can't follow.`, hint, about);
  }
  const hint = `Try again later. If it persists, fix the link, or cite ${archived(address, year)}.`;
  return warningAt(at, `${subject} does not answer: ${reasonFor(status.code)}.`, hint, about);
}

/** The address without its fragment, which hosts never see. */
export function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}

function withFragment(to: string, address: string): string {
  return to.includes("#") ? to : to + new URL(address).hash;
}

function archived(address: string, year = ""): string {
  return `an archived copy such as https://web.archive.org/web/${year}*/${withoutFragment(address)}`;
}

function hintFor(status: number, archivedCopy: string): string {
  if ([401, 402, 403, 429].includes(status))
    return `Open it in a browser: it may refuse only robots. If it does not open, cite ${archivedCopy}.`;
  if (status >= 500) return `Try again later. If it persists, fix the link, or cite ${archivedCopy}.`;
  return `Fix the link, or cite ${archivedCopy}.`;
}

const untrusted = "its certificate is not trusted";
const brokenTls = "its HTTPS does not work";
const timedOut = "it took too long to answer";
const brokenOff = "the connection broke";

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "the host does not exist",
  EAI_AGAIN: "the host could not be looked up",
  ECONNREFUSED: "the host refuses the connection",
  ECONNRESET: brokenOff,
  EPIPE: brokenOff,
  ABORT_ERR: timedOut,
  ETIMEDOUT: timedOut,
  EPROTO: brokenTls,
  CERT_HAS_EXPIRED: "its certificate is out of date",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is another site's",
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  [endlessCode]: "it redirects without end",
};

function reasonFor(code: string): string {
  if (code.startsWith("ERR_SSL_")) return brokenTls;
  if (code.startsWith("HPE_")) return "its answer is not HTTP";
  return reasons[code] ?? `the connection failed (${code})`;
}
