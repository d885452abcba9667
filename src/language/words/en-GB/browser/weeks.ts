/** The name of a week of a year. */
export const week = (number: number, year: string) => `Week ${number} of ${year}`;
