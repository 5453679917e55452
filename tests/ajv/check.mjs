// Reads lines `{"type": "klagesak.…", "gyldig": bool, "leser": bool, "melding": {...}}` and fails when ajv differs on any message from
// the reader (`leser`), or with the schema of the core from the types (`gyldig`), or when ajv did not both accept and refuse messages of
// every type. Prints line numbers, keywords and places only, never text of a message.
//
// node check.mjs FOLDER < LINES

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Ajv from "ajv/dist/2020.js";

const folder = process.argv[2];
// Strict mode is the default: an unknown keyword, or one that does nothing where it stands, is an error. Formats are not
// asserted, as in every other validator this schema is held against; its patterns say it all.
const schemas = (below) => {
  const types = new Map();
  for (const name of readdirSync(join(folder, below)).filter((name) => name.endsWith(".schema.json"))) {
    const schema = JSON.parse(readFileSync(join(folder, below, name), "utf8"));
    const type = schema.properties?.meldingstype?.const;
    if (!type) continue;
    const ajv = new Ajv({ strict: true, validateFormats: false, allErrors: false });
    types.set(type, { validate: ajv.compile(schema), accepted: 0, refused: 0 });
  }
  return types;
};
const index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
const areas = new Map(index.profiler.map(({ id, mappe }) => [id, schemas(mappe)]));
const core = schemas(index.kjerne);

const started = Date.now();
let [line, differ] = [0, 0];
for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  line += 1;
  const { type, gyldig, leser, melding } = JSON.parse(text);
  // The reader judges by the area the message says it is of; the types know only the core.
  const found = (areas.get(melding?.profil) ?? core).get(type);
  if (!found) throw new Error(`line ${line}: no schema for its type`);
  const valid = found.validate(melding);
  found[valid ? "accepted" : "refused"] += 1;
  if (core.get(type).validate(melding) === gyldig && valid === leser) continue;
  differ += 1;
  const error = found.validate.errors?.[0];
  const why = valid ? "accepted" : `refused by ${error?.keyword} at ${error?.instancePath}`;
  console.error(`line ${line}: ${why}, but the types say ${gyldig} and the reader ${leser}`);
}
let oneSided = 0;
const usual = areas.get(index.profiler[0].id);
for (const [type, { accepted, refused }] of [...usual].sort()) {
  console.log(`${type}: ${accepted} accepted, ${refused} refused`);
  if (accepted === 0 || refused === 0) oneSided += 1;
}
console.log(`${line} messages, ${differ} judged otherwise; ${Date.now() - started} ms`);
process.exit(differ === 0 && oneSided === 0 && usual.size > 0 ? 0 : 1);
