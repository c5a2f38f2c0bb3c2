package org.fuhan.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.GregorianCalendar;
import org.fuhan.layout.Length;
import org.fuhan.layout.Page;
import org.fuhan.layout.PagedLetter;

/** Writes paged letters as PDF. Made once; shared by threads. */
public final class PdfLetterWriter {
    private static final String PROFILE = "sRGB IEC61966-2.1";

    private final Faces faces = new Faces();
    private final byte[] profile = SrgbProfile.bytes();

    /** Writes a letter; leaves the stream open. */
    public void write(PagedLetter letter, PdfMetadata metadata, OutputStream out) throws IOException {
        Rectangle sheet = new Rectangle((float) Length.toPt(Page.WIDTH), (float) Length.toPt(Page.HEIGHT));
        Document document = new Document(sheet, 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, new Unclosed(out));
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setFullCompression();
        writer.setTabs(PdfName.S);
        writer.setXmpMetadata(XmpPacket.of(metadata));
        document.open();
        describe(writer, metadata);
        paint(letter, document, writer);
        outline(letter, writer);
        document.close();
    }

    private void paint(PagedLetter letter, Document document, PdfWriter writer) throws IOException {
        TagTree tags = new TagTree(writer, letter);
        boolean first = true;
        for (Page page : letter.pages()) {
            if (!first) {
                document.newPage();
            }
            first = false;
            writer.setPageEmpty(false);
            new PagePainter(writer, tags, faces).paint(page);
        }
        tags.finish();
    }

    private void describe(PdfWriter writer, PdfMetadata metadata) throws IOException {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, TagTree.text(metadata.title()));
        info.put(PdfName.AUTHOR, TagTree.text(metadata.author()));
        if (!metadata.subject().isEmpty()) {
            info.put(PdfName.SUBJECT, TagTree.text(metadata.subject()));
        }
        if (!metadata.keywords().isEmpty()) {
            info.put(PdfName.KEYWORDS, TagTree.text(String.join("；", metadata.keywords())));
        }
        info.put(PdfName.PRODUCER, new PdfString(XmpPacket.PRODUCER));
        info.put(PdfName.CREATOR, new PdfString(XmpPacket.PRODUCER));
        PdfDate date = new PdfDate(GregorianCalendar.from(metadata.date().atStartOfDay(metadata.zone())));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        info.put(PdfName.FILEID, fileId(metadata));
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(metadata.language()));
        catalog.put(new PdfName("OutputIntents"), outputIntents(writer));
        writer.addViewerPreference(new PdfName("DisplayDocTitle"), PdfBoolean.PDFTRUE);
    }

    private PdfArray outputIntents(PdfWriter writer) throws IOException {
        PdfStream stream = new PdfStream(profile);
        stream.put(PdfName.N, new PdfNumber(3));
        stream.flateCompress(6);
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(PROFILE));
        intent.put(new PdfName("Info"), new PdfString(PROFILE));
        intent.put(new PdfName("DestOutputProfile"), writer.addToBody(stream).getIndirectReference());
        return new PdfArray(intent);
    }

    /** The same for the same letter, whatever machine wrote it. */
    private static PdfArray fileId(PdfMetadata metadata) {
        String all = String.join(
                "\n", metadata.id(), metadata.title(), metadata.date().toString());
        byte[] digest = Arrays.copyOf(digest(all.getBytes(StandardCharsets.UTF_8)), 16);
        PdfArray both = new PdfArray(new PdfString(digest).setHexWriting(true));
        both.add(new PdfString(digest).setHexWriting(true));
        return both;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void outline(PagedLetter letter, PdfWriter writer) {
        Deque<PdfOutline> open = new ArrayDeque<>();
        open.push(writer.getRootOutline());
        for (PagedLetter.Bookmark bookmark : letter.outline()) {
            while (open.size() > bookmark.level()) {
                open.pop();
            }
            PdfDestination place = new PdfDestination(PdfDestination.XYZ, -1, PagePainter.up(bookmark.y()), 0);
            place.addPage(writer.getPageReference(bookmark.page() + 1));
            open.push(new PdfOutline(open.element(), place, bookmark.text(), true));
        }
    }

    /** The library closes what it writes to; the stream is the caller's. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
