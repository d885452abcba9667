/** Eleventy ships no types: `eleventy.ts` describes the part of it that is used. */
declare module "@11ty/eleventy" {
  const Eleventy: import("./eleventyTypes.ts").EleventyConstructor;
  export default Eleventy;
}
