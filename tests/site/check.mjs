// Looks at the built site in headless Chromium: axe on the main pages in both themes and at both widths, nothing wider than a
// phone, the search finds what it should, and a page can be read without scripts.
import { createServer } from "node:http";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const [site, pictures] = process.argv.slice(2);
const PAGES = [
  "index.html",
  "english.html",
  "veiledning/fagsystem.html",
  "veiledning/mottaker.html",
  "implementere.html",
  "forsendelse.html",
  "beslutninger.html",
  "generert/meldinger/index.html",
  "generert/meldinger/oversendelse.html",
  "generert/forloep.html",
  "generert/kodeverk.html",
  "generert/regler.nb.html",
  "generert/regler/klage.html",
  "generert/regler/nn/klage.html",
  "generert/eksempler/samtaler/01-stadfestet.html",
];
const WIDTHS = [1280, 390];
const THEMES = ["light", "navy"];
const SEARCHES = [
  ["klagefrist", "generert/regler/klage.html"],
  ["KO-KLAGE-001", "generert/regler/klage.html#ko-klage-001"],
  ["utsattIverksetting", "generert/meldinger/oversendelse.html"],
  ["førsteinstansen", "generert/meldinger"],
];

const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
const server = createServer(async (request, answer) => {
  try {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    const bytes = await readFile(join(site, path));
    answer.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(bytes);
  } catch {
    answer.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const base = `http://127.0.0.1:${server.address().port}`;
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const profile = await mkdtemp(join(tmpdir(), "klagesak-site-"));
const args = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const open = (options) => chromium.launchPersistentContext(profile, { executablePath: process.env.CHROMIUM, headless: true, args, ...options });
const faults = [];
let looked = 0;

const context = await open();
for (const theme of THEMES) {
  for (const width of WIDTHS) {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript((theme) => localStorage.setItem("mdbook-theme", theme), theme);
    page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on("response", (response) => response.status() >= 400 && faults.push(`${response.url()}: ${response.status()}`));
    for (const path of PAGES) {
      await page.goto(`${base}/${path}`, { waitUntil: "load" });
      // Colours fade in and out; what is half way is not what people read.
      await page.addStyleTag({ content: "*, *::before, *::after { transition: none !important; animation: none !important; }" });
      await page.waitForTimeout(150);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      for (const { id, help, nodes } of violations) {
        for (const node of nodes.slice(0, 4)) faults.push(`${path} ${theme} ${width}: ${id}: ${help}: ${node.target.join(" ")} ${node.any.concat(node.all).map((check) => check.message)[0] ?? ""}`);
      }
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) faults.push(`${path} ${theme} ${width}: ${over} px wider than the window`);
      looked += 1;
      if (pictures && theme === "light") {
        await page.screenshot({ path: join(pictures, `${path.replaceAll("/", "-").replace(".html", "")}-${width}.png`) });
        if (process.env.WHOLE) await page.screenshot({ fullPage: true, path: join(pictures, `${path.replaceAll("/", "-").replace(".html", "")}-${width}-whole.png`) });
      }
    }
    await page.close();
  }
}

const page = await context.newPage();
for (const [words, where] of SEARCHES) {
  await page.goto(`${base}/index.html?search=${encodeURIComponent(words)}`);
  const found = page.locator("#mdbook-searchresults a");
  await found.first().waitFor({ timeout: 10_000 }).catch(() => {});
  const links = await found.evaluateAll((links) => links.map((link) => decodeURI(link.getAttribute("href"))));
  const plain = links.map((link) => link.replace(/\?[^#]*/, ""));
  if (!plain.some((link) => link.includes(where))) faults.push(`a search for ${words} does not find ${where}: ${plain.slice(0, 5)}`);
  if (pictures) await page.screenshot({ path: join(pictures, `search-${words}.png`) });
}
await context.close();

const plain = await open({ javaScriptEnabled: false });
const still = await plain.newPage();
await still.goto(`${base}/generert/forloep.html`);
const picture = still.locator("main img");
if (!(await picture.isVisible()) || !(await picture.getAttribute("alt"))) faults.push("without scripts the picture of the states cannot be seen");
if ((await still.locator("main").innerText()).length < 500) faults.push("without scripts the page is empty");
await plain.close();

server.close();
await rm(profile, { recursive: true, force: true });
faults.forEach((fault) => console.error(fault));
console.log(`${PAGES.length} pages looked at ${looked} times, ${SEARCHES.length} searches, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
