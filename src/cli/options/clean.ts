export { readNoOptions as default } from "../commandLine.ts";
