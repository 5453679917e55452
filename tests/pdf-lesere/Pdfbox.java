// What PDFBox leads to in each PDF of a folder: Pdfbox.java FOLDER. One line a file: name, tab, what it would do.

import java.io.File;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

public class Pdfbox {
    public static void main(String[] arguments) {
        File[] files = new File(arguments[0]).listFiles((folder, name) -> name.endsWith(".pdf"));
        Arrays.sort(files);
        for (File file : files) {
            Set<String> found = new TreeSet<>();
            try (PDDocument document = Loader.loadPDF(file)) {
                follow(document.getDocumentCatalog().getCOSObject(), found);
            } catch (Exception | StackOverflowError unreadable) {
                // It does nothing with what it cannot open; what was found before counts.
            }
            System.out.println(file.getName() + "\t" + String.join(",", found));
        }
    }

    private static void follow(COSBase root, Set<String> found) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> following = new ArrayDeque<>(Collections.singleton(root));
        while (!following.isEmpty()) {
            COSBase next = following.pop();
            COSBase value = next instanceof COSObject ? ((COSObject) next).getObject() : next;
            if (value == null || !seen.add(value)) {
                continue;
            }
            if (value instanceof COSArray) {
                ((COSArray) value).forEach(following::add);
            } else if (value instanceof COSDictionary) {
                judge((COSDictionary) value, found);
                following.addAll(((COSDictionary) value).getValues());
            }
        }
    }

    private static void judge(COSDictionary dictionary, Set<String> found) {
        COSBase kind = dictionary.getDictionaryObject(COSName.S);
        COSBase script = dictionary.getDictionaryObject(COSName.JS);
        COSBase started = dictionary.getDictionaryObject(COSName.getPDFName("OnInstantiate"));
        boolean text = script instanceof COSString || script instanceof COSStream && kind != null;
        if (text || COSName.getPDFName("JavaScript").equals(kind) || started instanceof COSStream) {
            found.add("js");
        }
        if (COSName.getPDFName("Launch").equals(kind)) {
            found.add("launch");
        }
    }
}
