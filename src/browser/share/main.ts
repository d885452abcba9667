import { offerSharing } from "./offerSharing.ts";

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-share]")) offerSharing(link);
