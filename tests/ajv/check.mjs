// Reads lines `{"gyldig": bool, "melding": {...}}` and fails when ajv and the typed reader differ on any message. Prints line
// numbers, keywords and places only, never text of a message.
//
// node check.mjs SCHEMA < LINES

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
// Strict mode is the default: an unknown keyword, or one that does nothing where it stands, is an error. Formats are not
// asserted, as in every other validator this schema is held against; its patterns say it all.
const ajv = new Ajv({ strict: true, validateFormats: false, allErrors: false });
const validate = ajv.compile(schema);

const started = Date.now();
let [line, accepted, differ] = [0, 0, 0];
for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  line += 1;
  const { gyldig, melding } = JSON.parse(text);
  const valid = validate(melding);
  if (valid) accepted += 1;
  if (valid === gyldig) continue;
  differ += 1;
  const why = valid ? "accepted" : `refused by ${validate.errors[0].keyword} at ${validate.errors[0].instancePath}`;
  console.error(`line ${line}: ${why}, but the typed reader says ${gyldig}`);
}
console.log(`${line} messages, ${accepted} accepted, ${differ} judged otherwise; ${Date.now() - started} ms`);
process.exit(differ === 0 && line > 0 ? 0 : 1);
