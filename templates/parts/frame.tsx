import { renderToString } from "preact-render-to-string";
import { memoize, memoizeByText } from "../../src/cache/memoize.ts";
import type { Digest } from "../../src/digest/digest.ts";
import { Footer } from "./footer.tsx";
import { Masthead } from "./masthead.tsx";
import { FootSignUp } from "./subscribe/footSignUp.tsx";

/** The markup of the usual masthead of the pages of a section. Thousands of pages have the same. */
export const mastheadOf = memoize((digest: Digest) =>
  memoizeByText((section) => renderToString(<Masthead digest={digest} section={section} />, digest.language)),
);

/** The markup of the footer of every page. */
export const footerOf = memoize((digest: Digest) =>
  renderToString(<Footer digest={digest} />, digest.language),
);

/** The markup of the form to subscribe at the foot of most pages. */
export const footSignUpOf = memoize((digest: Digest) =>
  renderToString(<FootSignUp digest={digest} />, digest.language),
);
