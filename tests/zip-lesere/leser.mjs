// What a library of Node sees in each package of a list: leser.mjs LIBRARY FILE-OF-PATHS. The lines are those of Leser.java.
import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import AdmZip from "adm-zip";
import { unzipSync } from "fflate";
import JSZip from "jszip";
import unzipper from "unzipper";
import yauzl from "yauzl";
import { BlobReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";

const libraries = {
  async fflate(path, add) {
    for (const [name, content] of Object.entries(unzipSync(readFileSync(path)))) add(name, content);
  },
  async "adm-zip"(path, add) {
    for (const entry of new AdmZip(path).getEntries()) add(entry.entryName, entry.getData());
  },
  async jszip(path, add) {
    const zip = await JSZip.loadAsync(readFileSync(path), { checkCRC32: true });
    for (const entry of Object.values(zip.files)) add(entry.unsafeOriginalName ?? entry.name, await entry.async("nodebuffer"));
  },
  async "zip.js"(path, add) {
    const reader = new ZipReader(new BlobReader(new Blob([readFileSync(path)])), { useWebWorkers: false });
    for (const entry of await reader.getEntries()) add(entry.filename, entry.directory ? "" : await entry.getData(new Uint8ArrayWriter(), { checkSignature: true }));
  },
  async unzipper(path, add) {
    // From one end to the other.
    const entries = createReadStream(path).pipe(unzipper.Parse({ forceStream: true }));
    for await (const entry of entries) add(entry.path, await entry.buffer());
  },
  async yauzl(path, add) {
    const zip = await yauzl.openPromise(path);
    for await (const entry of zip.eachEntry()) {
      const pieces = [];
      if (!entry.fileName.endsWith("/")) for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece);
      add(entry.fileName, Buffer.concat(pieces));
    }
  },
};

const read = libraries[process.argv[2]];
// Some of them throw where nobody can catch it, or never say that they have come to an end.
let unhandled = () => {};
process.on("uncaughtException", (error) => unhandled(error));
process.on("unhandledRejection", (error) => unhandled(error));
for (const path of readFileSync(process.argv[3], "utf8").split("\n").filter(Boolean)) {
  const lines = [];
  const add = (name, content) => lines.push(`${path}\t${name}\t${createHash("sha256").update(content).digest("hex")}`);
  let patience;
  const trouble = new Promise((_, reject) => {
    unhandled = reject;
    patience = setTimeout(() => reject(new Error("does not end")), 3_000);
  });
  await Promise.race([read(path, add), trouble]).catch((error) => lines.push(`${path}\t!\t${String(error.message).replace(/\s+/g, " ")}`));
  clearTimeout(patience);
  console.log(lines.join("\n"));
}
process.exit(0);
