/** The page about the publication. */
export const about = () => ({
  title: (publication: string) => `About ${publication}`,
  description: (publication: string) => `What ${publication} is.`,
});
