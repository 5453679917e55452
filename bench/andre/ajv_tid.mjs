// The verdicts and times of ajv, in the form klagesak-bench has them: node ajv.mjs dom|tid FOLDER MODULE
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";

const [verb, folder, module] = process.argv.slice(2);
const validate = createRequire(import.meta.url)(module);
const faults = (text) => (validate(JSON.parse(text)) ? 0 : validate.errors.length);

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
for (const line of readFileSync(`${folder}/saker.tsv`, "utf8").trim().split("\n")) {
  const [name] = line.split("\t");
  const files = readdirSync(`${folder}/${name}`).sort();
  const texts = files.map((file) => readFileSync(`${folder}/${name}/${file}`, "utf8"));
  if (verb === "dom") {
    texts.forEach((text, i) => console.log(`${name}\t${files[i].slice(0, -5)}\tajv\t${faults(text)}`));
    continue;
  }
  // The text is given: reading it from bytes is left out, to the favour of this one.
  const times = [];
  for (const until = Date.now() + 4000; Date.now() < until || times.length < 7; ) {
    const started = process.hrtime.bigint();
    for (const text of texts) faults(text);
    times.push(Number(process.hrtime.bigint() - started) / 1000 / texts.length);
  }
  console.log(`${name}\tajv, kompilert på forhånd\t-\t${median(times.slice(times.length >> 2)).toFixed(1)}`);
}
