// The verdicts and times of ajv, in the form klagesak-bench has them: node ajv.mjs dom|tid FOLDER MODULE
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";

const [verb, folder, module] = process.argv.slice(2);
const validate = createRequire(import.meta.url)(module);
const faults = (text) => (validate(JSON.parse(text)) ? 0 : validate.errors.length);

const low = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 10)];
// Microseconds of the processor; it is counted coarsely, so each round is some milliseconds long.
const processor = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
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
  const [until, warm] = [Date.now() + 5000, Date.now() + 1000];
  const repeats = Math.ceil(400_000 / texts.reduce((sum, text) => sum + text.length, 0));
  while (Date.now() < until || times.length < 10) {
    const before = processor();
    for (let i = 0; i < repeats; i++) for (const text of texts) faults(text);
    if (Date.now() > warm) times.push((processor() - before) / repeats / texts.length);
  }
  console.log(`${name}\tajv, kompilert på forhånd\t-\t${low(times).toFixed(1)}`);
}
