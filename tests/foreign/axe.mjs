// Whether pages can be used by everyone: axe-core in headless Chromium, wide and narrow, light and dark. Ends with 1 when
// there is a violation, or when a page asks for anything from elsewhere.
//
// node axe.mjs CHROMIUM PAGE…

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, ...pages] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath, args });
let wrong = 0;
for (const path of pages) {
  const found = [];
  let checks = 0;
  for (const [width, colorScheme] of [[1280, "light"], [390, "light"], [1280, "dark"]]) {
    // The page itself forbids scripts; the examiner is let in all the same.
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const url = pathToFileURL(resolve(path)).href;
    page.on("request", (request) => request.url() === url || found.push(`asks for ${request.url()}`));
    await page.goto(url);
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate(() => axe.run());
    checks += passes.length;
    found.push(...violations.map(({ id, nodes }) => `${width} ${colorScheme}: ${id} at ${nodes[0].target}`));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) found.push(`${width}: ${over} pixels wider than the window`);
    await context.close();
  }
  console.log(`axe: ${basename(path)}: ${found.length} violations, ${checks} checks passed`);
  found.forEach((line) => console.error(`  ${line}`));
  wrong += found.length;
}
await browser.close();
process.exit(wrong === 0 ? 0 : 1);
