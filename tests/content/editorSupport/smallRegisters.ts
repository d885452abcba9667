import { Ajv } from "ajv";
import { parse } from "yaml";
import { jsonSchema } from "../../../src/content/editorSupport/jsonSchema.ts";
import { readRegisters } from "../../../src/content/registers/readRegisters.ts";
import type { Registers } from "../../../src/content/registers/registers.ts";
import type { FileKindName } from "../../../src/content/schema/fileKinds.ts";
import { aDigest } from "../../support/digest.ts";

/** The registers of the digest in a folder. */
export const registersOf = (root: string): Registers => readRegisters(root, () => {});

/** The registers of a small digest. */
export const small = registersOf(aDigest());

/** What a validator finds wrong with YAML that an editor typed: the path and the rule of each mistake. */
export function mistakes(name: FileKindName, yaml: string, registers = small): string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const validate = ajv.compile(jsonSchema(name, registers));
  validate(parse(yaml));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`.trim());
}
