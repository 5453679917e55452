// Ordinary documents by the libraries of Java: Produsenter.java FOLDER ROUNDS. A library that fails is told of, and the others go on.

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfWriter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FopFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

public class Produsenter {
    interface Producer {
        void write(int number) throws Exception;
    }

    static final String TEXT = "Klage på vedtak om økonomisk sosialhjelp: husleie og strøm, 7 200,50 kr.";
    static final String URL = "https://www.nav.no/klage?tema=kom&side=1";
    static final byte[] XML = "<?xml version='1.0'?><faktura><sum>1200</sum></faktura>".getBytes(StandardCharsets.UTF_8);
    static File folder;

    public static void main(String[] arguments) {
        folder = new File(arguments[0]);
        Map<String, Producer> producers = new TreeMap<>(Map.of("poi-word", Produsenter::word, "poi-excel", Produsenter::excel, "poi-diagram", Produsenter::diagram,
            "pdfbox", Produsenter::pdfbox, "openpdf", Produsenter::openpdf, "openhtmltopdf", Produsenter::html, "fop", Produsenter::fop,
            "angus-mail", Produsenter::mail, "imageio", Produsenter::pictures));
        Map<String, Throwable> failed = new TreeMap<>();
        for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
            for (Map.Entry<String, Producer> producer : producers.entrySet()) {
                try {
                    producer.getValue().write(number);
                } catch (Exception | LinkageError error) {
                    failed.put(producer.getKey(), error);
                }
            }
        }
        failed.forEach((name, error) -> System.out.println("skipped: " + name + " fails here: " + error));
        System.exit(0);
    }

    static File path(String producer, String kind, int number, String ending) {
        return new File(folder, producer + "--" + kind + "-" + number + "." + ending);
    }

    static OutputStream to(String producer, String kind, int number, String ending) throws Exception {
        return new FileOutputStream(path(producer, kind, number, ending));
    }

    static BufferedImage picture(int number, int type) {
        BufferedImage image = new BufferedImage(30 + number, 40, type);
        for (int x = 0; x < image.getWidth(); x++) {
            image.setRGB(x, x % 40, new Color(x * 7 % 256, number, 90).getRGB());
        }
        return image;
    }

    static byte[] png(int number) throws Exception {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ImageIO.write(picture(number, BufferedImage.TYPE_INT_RGB), "png", stream);
        return stream.toByteArray();
    }

    static void pictures(int number) throws Exception {
        int[] types = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_INDEXED};
        for (String form : new String[] {"png", "jpg", "tif"}) {
            BufferedImage image = picture(number, form.equals("jpg") ? types[number % 2] : types[number % 4]);
            ImageIO.write(image, form.equals("jpg") ? "jpeg" : form.equals("tif") ? "tiff" : form, path("java-imageio", "bilde", number, form));
        }
    }

    static void word(int number) throws Exception {
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = to("poi", "brev", number, "docx")) {
            XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
            policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph().createRun().setText("Nav");
            for (int line = 0; line <= number; line++) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.createRun().setText(TEXT);
                paragraph.createHyperlinkRun(URL).setText("Nav");
            }
            document.createParagraph().createRun().addPicture(new ByteArrayInputStream(png(number)), XWPFDocument.PICTURE_TYPE_PNG, "bilde.png", 100000, 100000);
            document.createTable(2, 3).getRow(0).getCell(0).setText("Husleie");
            document.createTOC();
            document.createFootnote().createParagraph().createRun().setText("fotnote");
            document.write(out);
        }
    }

    /** A diagram in Word has a spreadsheet of its own within it. */
    static void diagram(int number) throws Exception {
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = to("poi", "diagram", number, "docx")) {
            XWPFChart chart = document.createChart(5000000, 3000000);
            XDDFDataSource<String> names = XDDFDataSourcesFactory.fromArray(new String[] {"Husleie", "Strøm"}, "A2:A3");
            XDDFNumericalDataSource<Integer> sums = XDDFDataSourcesFactory.fromArray(new Integer[] {7200, number}, "B2:B3");
            XDDFChartData data = chart.createData(ChartTypes.BAR, chart.createCategoryAxis(AxisPosition.BOTTOM), chart.createValueAxis(AxisPosition.LEFT));
            data.addSeries(names, sums).setTitle("Utgifter", chart.setSheetTitle("Utgifter", 0));
            chart.plot(data);
            document.write(out);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = to("poi", "pivot", number, "xlsx")) {
            XSSFSheet sheet = book.createSheet("Data");
            for (int line = 0; line < 4; line++) {
                Row row = sheet.createRow(line);
                row.createCell(0).setCellValue(line == 0 ? "Navn" : "Linje " + line % 2);
                if (line == 0) {
                    row.createCell(1).setCellValue("Beløp");
                } else {
                    row.createCell(1).setCellValue(line * 10);
                }
            }
            sheet.createPivotTable(new AreaReference("A1:B4", SpreadsheetVersion.EXCEL2007), new CellReference("D1")).addRowLabel(0);
            book.write(out);
        }
    }

    static void excel(int number) throws Exception {
        for (String kind : new String[] {"regneark", "strimlet"}) {
            try (Workbook book = kind.equals("regneark") ? new XSSFWorkbook() : new SXSSFWorkbook(); OutputStream out = to("poi", kind, number, "xlsx")) {
                Sheet sheet = book.createSheet("Beløp");
                for (int line = 0; line < number + 3; line++) {
                    Row row = sheet.createRow(line);
                    row.createCell(0).setCellValue(TEXT);
                    row.createCell(1).setCellValue(line * 1.5);
                    row.createCell(2).setCellFormula("SUM(B1:B" + (line + 1) + ")*2");
                }
                Cell cell = sheet.getRow(0).createCell(5);
                cell.setCellFormula("HYPERLINK(\"" + URL + "\",\"Nav\")");
                sheet.addMergedRegion(new CellRangeAddress(40, 41, 0, 2));
                sheet.createDrawingPatriarch().createPicture(book.getCreationHelper().createClientAnchor(), book.addPicture(png(number), Workbook.PICTURE_TYPE_PNG));
                book.write(out);
            }
        }
    }

    static void pdfbox(int number) throws Exception {
        File links = path("pdfbox", "lenker", number, "pdf");
        try (PDDocument document = new PDDocument()) {
            for (int side = 0; side <= number % 4; side++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.newLineAtOffset(50, 700);
                    content.showText(TEXT);
                    content.endText();
                    content.drawImage(LosslessFactory.createFromImage(document, picture(number, BufferedImage.TYPE_INT_RGB)), 50, 500);
                }
                PDAnnotationLink link = new PDAnnotationLink();
                link.setRectangle(new PDRectangle(50, 690, 100, 20));
                if (side == 0) {
                    PDActionURI action = new PDActionURI();
                    action.setURI(URL);
                    link.setAction(action);
                } else {
                    PDPageFitDestination destination = new PDPageFitDestination();
                    destination.setPage(document.getPage(0));
                    link.setDestination(destination);
                }
                page.getAnnotations().add(link);
            }
            document.save(links);
            PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(XML));
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile("faktura.xml");
            specification.setEmbeddedFile(file);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("faktura.xml", specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            document.save(path("pdfbox", "vedlegg", number, "pdf"));
        }
        try (PDDocument document = Loader.loadPDF(links); OutputStream out = to("pdfbox", "utgave", number, "pdf")) {
            document.getDocumentInformation().setTitle("Klage");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.addSource(links);
        merger.addSource(path("pdfbox", "utgave", number, "pdf"));
        merger.setDestinationFileName(path("pdfbox", "flettet", number, "pdf").getPath());
        merger.mergeDocuments(null);
    }

    static void openpdf(int number) throws Exception {
        File file = path("openpdf", "tekst", number, "pdf");
        try (OutputStream out = new FileOutputStream(file)) {
            Document document = new Document();
            PdfWriter writer = PdfWriter.getInstance(document, out);
            if (number % 2 == 1) {
                writer.setFullCompression();
            }
            document.open();
            for (int line = 0; line <= number * 5; line++) {
                document.add(new Paragraph(TEXT));
            }
            document.add(new com.lowagie.text.Anchor("Nav", com.lowagie.text.FontFactory.getFont("Helvetica")));
            document.add(com.lowagie.text.Image.getInstance(png(number)));
            document.close();
        }
        try (OutputStream out = to("openpdf", "stemplet", number, "pdf")) {
            PdfStamper stamper = new PdfStamper(new PdfReader(file.getPath()), out, '\0', number % 2 == 0);
            stamper.setInfoDictionary(new java.util.HashMap<>(Map.of("Title", "Klage")));
            stamper.addFileAttachment("faktura", XML, null, "faktura.xml");
            stamper.close();
        }
    }

    static void html(int number) throws Exception {
        String html = "<html lang='nb'><head><title>Klage</title><style>body{font-family:DejaVu}</style></head><body><h1 id='opp'>Klage</h1><p>" + TEXT.repeat(number + 1)
            + "</p><a title='Nav' href='" + URL.replace("&", "&amp;") + "'>Nav</a><a title='opp' href='#opp'>opp</a>";
        String form = "<form><input type='text' name='navn' value='x'/></form>";
        for (String kind : new String[] {"side", "pdfa-2a"}) {
            try (OutputStream out = to("openhtmltopdf", kind, number, "pdf")) {
                PdfRendererBuilder builder = new PdfRendererBuilder();
                builder.useFont(new File("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"), "DejaVu");
                if (!kind.equals("side")) {
                    builder.usePdfUaAccessibility(true);
                    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
                    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
                }
                builder.withHtmlContent(html + (kind.equals("side") ? form : "") + "</body></html>", null).toStream(out).run();
            }
        }
    }

    static void fop(int number) throws Exception {
        String area = "<fo:root xmlns:fo='http://www.w3.org/1999/XSL/Format'><fo:layout-master-set><fo:simple-page-master master-name='a' page-height='29.7cm' page-width='21cm'>"
            + "<fo:region-body/></fo:simple-page-master></fo:layout-master-set><fo:page-sequence master-reference='a'><fo:flow flow-name='xsl-region-body'><fo:block id='opp'>"
            + TEXT.repeat(number * 20 + 1) + "</fo:block><fo:block><fo:basic-link external-destination='url(https://www.nav.no)'>Nav</fo:basic-link>"
            + "<fo:basic-link internal-destination='opp'>opp</fo:basic-link></fo:block></fo:flow></fo:page-sequence></fo:root>";
        FopFactory factory = FopFactory.newInstance(new File(".").toURI());
        try (OutputStream out = to("fop", "brev", number, "pdf")) {
            SAXResult result = new SAXResult(factory.newFop("application/pdf", out).getDefaultHandler());
            TransformerFactory.newInstance().newTransformer().transform(new StreamSource(new StringReader(area)), result);
        }
    }

    static void mail(int number) throws Exception {
        for (String kind : new String[] {"tekst", "bilde", "vedlegg"}) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
            message.setFrom(new InternetAddress("ase@example.org", "Åse Østby"));
            message.setRecipients(Message.RecipientType.TO, "nav@example.org");
            message.setSubject(TEXT, "UTF-8");
            if (kind.equals("tekst")) {
                message.setText(TEXT.repeat(number + 1), number % 2 == 0 ? "UTF-8" : "ISO-8859-1");
            } else {
                MimeBodyPart body = new MimeBodyPart();
                body.setContent("<p>" + TEXT + "</p><img src='cid:logo'>", "text/html; charset=UTF-8");
                MimeBodyPart other = new MimeBodyPart();
                other.setDataHandler(new DataHandler(new ByteArrayDataSource(png(number), "image/png")));
                other.setFileName("logo.png");
                other.setDisposition(kind.equals("bilde") ? MimeBodyPart.INLINE : MimeBodyPart.ATTACHMENT);
                other.setContentID("<logo>");
                message.setContent(new MimeMultipart(kind.equals("bilde") ? "related" : "mixed", body, other));
            }
            try (OutputStream out = to("angus-mail", kind, number, "eml")) {
                message.writeTo(out);
            }
        }
    }
}
