// A checker of a few lines in JavaScript: JSON and the published schema, by ajv. It prints nothing; its exit code says whether
// the message is accepted. It is what a hurried integration looks like, and the conformance kit shows what that misses.
//
// node sjekk.mjs FILE

import { existsSync, readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const schemas = new URL("../../schemas/1.0/", import.meta.url);

function accepts(file) {
  let message;
  try {
    message = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file)));
  } catch {
    return false;
  }
  const type = String(message?.meldingstype);
  const schema = new URL(`${type}.schema.json`, schemas);
  if (!/^klagesak\.[a-z]+$/.test(type) || !existsSync(schema)) return false;
  const ajv = new Ajv({ validateFormats: false });
  return ajv.validate(JSON.parse(readFileSync(schema, "utf8")), message);
}

process.exit(accepts(process.argv[2]) ? 0 : 1);
