import { type Finding, type Problem, warningAt } from "../../content/problem.ts";
import { type Answer, endlessCode, statusName } from "./ask.ts";
import { privateHostCode } from "./privateHosts.ts";
import type { WebAddress } from "./webAddresses.ts";

/** The warnings about an address that answered so; none when there is nothing to fix. */
export function linkProblems(written: WebAddress, answer: Answer): Problem[] {
  if (answer.kind === "good") return [];
  return [{ file: written.file, ...findingOf(written, answer) }];
}

function findingOf(written: WebAddress, answer: Exclude<Answer, { kind: "good" }>): Finding {
  const { address, field, year } = written;
  const at = written.place();
  const about = { field, value: address };
  if (answer.kind === "moved") {
    const hint = "Look whether it is the same page, and write its new address.";
    return warningAt(at, `${address} has moved for good to ${withPart(answer.to, address)}.`, hint, about);
  }
  const led = answer.by === asAsked(address) ? address : `${address} leads to ${answer.by}, which`;
  if (answer.kind === "refused") {
    const message = `${led} answers ${statusName(answer.status)}.`;
    return warningAt(at, message, hintFor(answer.status, archived(address, year)), about);
  }
  if (answer.code === privateHostCode) {
    const hint = "Give an address that everybody can open, or take it out.";
    return warningAt(at, `${led} is in a private network, where readers can't follow.`, hint, about);
  }
  const hint = `Try again later. If it persists, fix the link, or cite ${archived(address, year)}.`;
  return warningAt(at, `${led} does not answer: ${reasonFor(answer.code)}.`, hint, about);
}

/** The address as hosts are asked for it: without the part of the page that it points at. */
export function asAsked(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}

function withPart(to: string, address: string): string {
  return to.includes("#") ? to : to + new URL(address).hash;
}

function archived(address: string, year = ""): string {
  return `an archived copy such as https://web.archive.org/web/${year}*/${asAsked(address)}`;
}

function hintFor(status: number, archivedCopy: string): string {
  if ([401, 402, 403, 429].includes(status))
    return `Open it in a browser: it may refuse robots alone. If not, cite ${archivedCopy}.`;
  if (status >= 500) return `Try again later. If it persists, fix the link, or cite ${archivedCopy}.`;
  return `Fix the link, or cite ${archivedCopy}.`;
}

const untrusted = "its certificate is not trusted";
const unsafe = "its HTTPS does not work";
const late = "it took too long to answer";
const brokenOff = "the connection broke";

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "the host does not exist",
  EAI_AGAIN: "the host could not be looked up",
  ECONNREFUSED: "the host refuses the connection",
  ECONNRESET: brokenOff,
  EPIPE: brokenOff,
  ABORT_ERR: late,
  ETIMEDOUT: late,
  EPROTO: unsafe,
  CERT_HAS_EXPIRED: "its certificate is out of date",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is another site's",
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  [endlessCode]: "it redirects without end",
};

function reasonFor(code: string): string {
  if (code.startsWith("ERR_SSL_")) return unsafe;
  if (code.startsWith("HPE_")) return "its answer is not HTTP";
  return reasons[code] ?? `the connection failed (${code})`;
}
