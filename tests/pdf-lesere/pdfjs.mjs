// What pdf.js finds to run in each PDF of a folder: pdfjs.mjs FOLDER. One line a file: name, tab, what it would do.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

const folder = process.argv[2];

/** What a document does by itself or when somebody touches it. */
async function does(data) {
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: true, isEvalSupported: false });
  const found = new Set();
  try {
    const document = await task.promise;
    const scripts = (actions) => actions && Object.keys(actions).length && found.add("js");
    scripts(await document.getJSActions());
    for (const fields of Object.values((await document.getFieldObjects()) ?? {})) fields.forEach((field) => scripts(field.actions));
    for (let number = 1; number <= Math.min(document.numPages, 5); number++) {
      const page = await document.getPage(number).catch(() => null);
      scripts(await page?.getJSActions());
      for (const note of (await page?.getAnnotations()) ?? []) scripts(note.actions);
    }
  } catch {
    // It does nothing with what it cannot open; what was found before counts.
  } finally {
    await task.destroy();
  }
  return [...found].sort().join(",");
}

for (const name of readdirSync(folder).filter((name) => name.endsWith(".pdf")).sort()) {
  const patience = new Promise((resolve) => setTimeout(resolve, 10_000, "").unref());
  console.log(`${name}\t${await Promise.race([does(new Uint8Array(readFileSync(join(folder, name)))), patience])}`);
}
process.exit(0);
