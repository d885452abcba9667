/** Buttons that copy and share the address of a page. */
export const sharing = () => ({
  copy: "Copy link",
  copied: "The link is copied.",
  notAllowed: "The browser did not allow it. Copy the link itself.",
  share: "Share…",
});
