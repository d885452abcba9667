/** Stands in a letter where the address of the unsubscribe link belongs; replaced for each subscriber, or by a service's merge tag. */
export const unsubscribePlaceholder = "https://unsubscribe.invalid/";
