import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fieldManual } from "../content/manual.ts";

/** `npm run manual`: writes the field manual, docs/fields.md, from the schema. */
writeFileSync(join(import.meta.dirname, "../../docs/fields.md"), fieldManual());
console.log("docs/fields.md is written.");
