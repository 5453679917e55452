// Reads lines `{"skjema": "…", "gyldig": bool, "fil": {...}}` and fails when ajv and our reader differ on any file, or when ajv
// did not accept files under every schema and refuse some. Prints line numbers, keywords and places only, never text of a file.
//
// node digisos.mjs FOLDER < LINES

import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import Ajv from "ajv";

const folder = resolve(process.argv[2]);
const draft06 = createRequire(import.meta.url)("ajv/dist/refs/json-schema-draft-06.json");
// The schemas are of draft 6, have keywords of a code generator, and refer to one another by file.
const ajv = new Ajv({ strict: false, allErrors: false });
ajv.addMetaSchema(draft06);
ajv.addFormat("date-time", (s) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(s) && !Number.isNaN(Date.parse(s)));
const url = (path) => pathToFileURL(path).href;
const add = (path) => {
  if (statSync(path).isDirectory()) return readdirSync(path).forEach((name) => add(join(path, name)));
  if (!path.endsWith(".json") || /swagger|internal/.test(path)) return;
  ajv.addSchema(JSON.parse(readFileSync(path, "utf8")), url(path));
};
for (const root of ["digisos", "digisos-klagehendelser-slettet"]) add(join(folder, root));

const counts = new Map();
let [line, differ, refused] = [0, 0, 0];
for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  line += 1;
  const { skjema, gyldig, fil } = JSON.parse(text);
  const validate = ajv.getSchema(url(join(folder, skjema)));
  if (!validate) throw new Error(`line ${line}: no such schema`);
  const valid = validate(fil);
  const count = counts.get(skjema) ?? { accepted: 0, refused: 0 };
  count[valid ? "accepted" : "refused"] += 1;
  counts.set(skjema, count);
  if (!valid) refused += 1;
  if (valid === gyldig) continue;
  differ += 1;
  const error = validate.errors?.[0];
  const why = valid ? "accepted" : `refused by ${error.keyword} at ${error.instancePath}`;
  console.error(`line ${line}: ${why}, but our reader says ${gyldig}`);
}
for (const [name, { accepted, refused }] of counts) console.log(`${name}: ${accepted} accepted, ${refused} refused`);
console.log(`${line} files, ${differ} judged otherwise`);
const enough = counts.size === 2 && refused > 0 && [...counts.values()].every((count) => count.accepted > 0);
process.exit(differ === 0 && enough ? 0 : 1);
