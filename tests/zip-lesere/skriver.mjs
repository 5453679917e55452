// Packages as libraries of Node write them: skriver.mjs SOURCE FOLDER
import { readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import AdmZip from "adm-zip";
import { unzipSync, zipSync } from "fflate";
import JSZip from "jszip";
import { BlobWriter, Uint8ArrayReader, ZipWriter } from "@zip.js/zip.js";

const [source, folder] = process.argv.slice(2);
const files = unzipSync(readFileSync(source));
const write = (kind, bytes) => writeFileSync(join(folder, `node-${kind}${extname(source)}`), bytes);
const type = (name) => name === "mimetype";

write("fflate", zipSync(Object.fromEntries(Object.entries(files).map(([name, data]) => [name, [data, { level: type(name) ? 0 : 6 }]]))));
const adm = new AdmZip(undefined, { noSort: true });
for (const [name, data] of Object.entries(files)) adm.addFile(name, Buffer.from(data));
write("adm-zip", adm.toBuffer());
for (const streamFiles of [false, true]) {
  const zip = new JSZip();
  for (const [name, data] of Object.entries(files)) zip.file(name, data, { compression: type(name) && !streamFiles ? "STORE" : "DEFLATE", createFolders: false });
  write(streamFiles ? "jszip-stroem" : "jszip", await zip.generateAsync({ type: "nodebuffer", streamFiles }));
}
for (const dataDescriptor of [false, true]) {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false, extendedTimestamp: !dataDescriptor, dataDescriptor });
  for (const [name, data] of Object.entries(files)) await zip.add(name, new Uint8ArrayReader(data), { level: type(name) && !dataDescriptor ? 0 : 6 });
  write(dataDescriptor ? "zip.js-stroem" : "zip.js", new Uint8Array(await (await zip.close()).arrayBuffer()));
}
