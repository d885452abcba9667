/** The forms of "item": one, and any other number. */
export const itemForms = { one: "item", other: "items" } as const;
