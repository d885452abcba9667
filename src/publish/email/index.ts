export { type Letter, letterOf, unsubscribeMark, type Wish } from "./letter.ts";
