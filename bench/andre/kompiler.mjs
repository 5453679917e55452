// Compiles the published schema to a module of its own, as a web page or a service would have it: node kompiler.mjs SCHEMA OUT
import { readFileSync, writeFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

const [schema, out] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, validateFormats: false, code: { source: true, optimize: true } });
const code = (standalone.default ?? standalone)(ajv, ajv.compile(JSON.parse(readFileSync(schema, "utf8"))));
writeFileSync(out, code);
