/** In bytes: no page should make its readers load more. */
export const largestPicture = 20_000_000;

/** "has more than 20 MB". */
export const tooLarge = (limit: number = largestPicture): string => `has more than ${limit / 1_000_000} MB`;
