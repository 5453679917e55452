// Ordinary documents by the libraries of Node: node.mjs FOLDER ROUNDS. A library that fails is told of, and the others go on.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as docx from "docx";
import ExcelJS from "exceljs";
import nodemailer from "nodemailer";
import { PDFDocument, StandardFonts } from "pdf-lib";
import PDFKit from "pdfkit";
import sharp from "sharp";

const [folder, rounds] = [process.argv[2], Number(process.argv[3] ?? 20)];
const path = (producer, kind, number, ending) => join(folder, `${producer}--${kind}-${number}.${ending}`);
const TEXT = "Klage på vedtak om økonomisk sosialhjelp: husleie og strøm, 7 200,50 kr.";
const URL = "https://www.nav.no/klage?tema=kom&side=1";
const XML = Buffer.from("<?xml version='1.0'?><faktura><sum>1200</sum></faktura>");
const picture = (number) => sharp({ create: { width: 40 + number, height: 50, channels: 3, background: { r: number, g: 90, b: 20 }, noise: { type: "gaussian", mean: 90, sigma: 30 } } });

async function pictures(number) {
  const image = () => picture(number).withMetadata({ exif: { IFD0: { Copyright: "Åse" } } });
  await image().jpeg({ mozjpeg: number % 2 === 1, progressive: number % 3 === 0 }).toFile(path("sharp", "jpeg", number, "jpg"));
  await image().png({ palette: number % 2 === 1, progressive: number % 3 === 0 }).toFile(path("sharp", "png", number, "png"));
  for (const compression of ["none", "lzw", "deflate", "jpeg"]) {
    await image().tiff({ compression, tile: number % 2 === 1, pyramid: number % 4 === 1 }).toFile(path("sharp", compression, number, "tif"));
  }
}

async function words(number) {
  const change = { id: 1, author: "Åse", date: "2026-03-01T09:00:00Z" };
  const children = [
    new docx.Paragraph({ text: "Klage", heading: docx.HeadingLevel.HEADING_1 }),
    new docx.Paragraph({ children: [new docx.ExternalHyperlink({ link: URL, children: [new docx.TextRun("Nav")] }), new docx.TextRun(TEXT.repeat(number + 1))] }),
    new docx.Paragraph({ children: [new docx.InsertedTextRun({ ...change, text: "nytt" }), new docx.DeletedTextRun({ ...change, text: "gammelt" })] }),
    new docx.Paragraph({ children: [new docx.Math({ children: [new docx.MathFraction({ numerator: [new docx.MathRun("a")], denominator: [new docx.MathRun("b")] })] })] }),
    new docx.Paragraph({ children: [new docx.CommentRangeStart(0), new docx.TextRun("merket"), new docx.CommentRangeEnd(0), new docx.TextRun({ children: [new docx.CommentReference(0)] })] }),
    new docx.Paragraph({ children: [new docx.ImageRun({ type: "png", data: await picture(number).png().toBuffer(), transformation: { width: 80, height: 80 } })] }),
    new docx.TableOfContents("Innhold", { hyperlink: true, headingStyleRange: "1-3" }),
  ];
  const comments = { children: [{ id: 0, author: "Åse", date: new Date(0), children: [new docx.Paragraph("merknad")] }] };
  const footers = { default: new docx.Footer({ children: [new docx.Paragraph({ children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })] })] }) };
  const document = new docx.Document({ title: "Klage", comments, footnotes: { 1: { children: [new docx.Paragraph("fotnote")] } }, sections: [{ children, footers }] });
  writeFileSync(path("docx-js", "brev", number, "docx"), await docx.Packer.toBuffer(document));
}

async function sheets(number) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Beløp");
  for (let row = 1; row < number + 4; row++) sheet.addRow([`Linje ${row}`, row * 1.5, { formula: `B${row}*2`, result: row * 3 }, new Date(0)]);
  sheet.getCell("E1").value = { text: "Nav", hyperlink: URL };
  sheet.getCell("E2").note = "merknad";
  sheet.getCell("E3").dataValidation = { type: "list", formulae: ['"Ja,Nei"'] };
  sheet.addImage(book.addImage({ buffer: await picture(number).png().toBuffer(), extension: "png" }), "G1:H5");
  sheet.addTable({ name: "Tabell", ref: "J1", columns: [{ name: "a" }], rows: [[1], [2]] });
  await sheet.protect("passord", {});
  await book.xlsx.writeFile(path("exceljs", "regneark", number, "xlsx"));
  const stream = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path("exceljs", "strimlet", number, "xlsx"), useStyles: true });
  stream.addWorksheet("Ark").addRow([TEXT]).commit();
  await stream.commit();
}

async function mail(number) {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: number % 2 ? "unix" : "windows" });
  const inline = { filename: "logo.png", content: await picture(number).png().toBuffer(), cid: "logo@example.org" };
  const html = `<p>${TEXT}</p><img src="cid:logo@example.org"><a href="${URL}">Nav</a>`;
  const base = { from: '"Åse Østby" <ase@example.org>', to: "nav@example.org", subject: TEXT, text: TEXT.repeat(number + 1) };
  const kinds = { tekst: {}, html: { html: `<p>${TEXT}</p>` }, bilde: { html, attachments: [inline] }, vedlegg: { attachments: [{ filename: "faktura.xml", content: XML }] } };
  for (const [kind, more] of Object.entries(kinds)) writeFileSync(path("nodemailer", kind, number, "eml"), (await transport.sendMail({ ...base, ...more })).message);
}

async function pdfLib(number) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let side = 0; side <= number % 4; side++) {
    const page = document.addPage();
    page.drawText(TEXT, { x: 50, y: 700, size: 11, font });
    page.drawImage(await document.embedJpg(await picture(number).jpeg().toBuffer()), { x: 50, y: 500 });
  }
  writeFileSync(path("pdf-lib", "tekst", number, "pdf"), await document.save({ useObjectStreams: number % 2 === 1 }));
  const form = document.getForm();
  const name = form.createTextField("navn");
  name.setText("Åse");
  name.addToPage(document.getPage(0), { x: 50, y: 400 });
  form.createCheckBox("ja").addToPage(document.getPage(0), { x: 50, y: 350 });
  const choice = form.createDropdown("valg");
  choice.addOptions(["A", "B"]);
  choice.addToPage(document.getPage(0), { x: 50, y: 300 });
  writeFileSync(path("pdf-lib", "skjema", number, "pdf"), await document.save());
  const filled = await PDFDocument.load(readFileSync(path("pdf-lib", "skjema", number, "pdf")));
  filled.getForm().getTextField("navn").setText("Jürgen");
  filled.getForm().flatten();
  await filled.attach(XML, "faktura.xml", { mimeType: "application/xml" });
  writeFileSync(path("pdf-lib", "vedlegg", number, "pdf"), await filled.save());
}

async function pdfKit(number) {
  for (const [kind, how] of Object.entries({ lenker: {}, pdfa: { subset: "PDF/A-3b", pdfVersion: "1.7", tagged: true }, ny: { pdfVersion: "1.7" } })) {
    // PDF/A needs a font of its own, which this library does not have.
    const document = new PDFKit({ ...how, info: { Title: "Klage" }, ...(kind === "pdfa" ? { font: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf" } : {}) });
    const pieces = [];
    document.on("data", (piece) => pieces.push(piece));
    const done = new Promise((resolve) => document.on("end", resolve));
    document.text(TEXT, { link: URL });
    document.addNamedDestination("hit");
    document.text("hit", { goTo: "hit" });
    document.outline.addItem("Klage");
    if (kind === "lenker") {
      document.initForm();
      document.formText("navn", 50, 300, 200, 20, { value: "Åse" });
      document.note(50, 400, 20, 20, "merknad");
    }
    document.addPage().image(await picture(number).png().toBuffer(), 50, 50);
    if (kind === "pdfa") document.file(XML, { name: "faktura.xml", relationship: "Data" });
    document.end();
    await done;
    writeFileSync(path("pdfkit", kind, number, "pdf"), Buffer.concat(pieces));
  }
}

const failed = new Map();
for (let number = 0; number < rounds; number++) {
  for (const producer of [pictures, words, sheets, mail, pdfLib, pdfKit]) {
    await producer(number).catch((error) => failed.set(producer.name, error.message));
  }
}
for (const [name, error] of failed) console.log(`skipped: ${name} fails here: ${error}`);
