import { Failure } from "../failure.ts";

/** Why nothing, or nothing more, can be sent. Its message holds neither a secret nor an address. */
export class SendError extends Failure {}
