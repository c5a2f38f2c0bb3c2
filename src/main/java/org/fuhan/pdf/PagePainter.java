package org.fuhan.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfTextArray;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.List;
import org.fuhan.layout.Colour;
import org.fuhan.layout.Item;
import org.fuhan.layout.Length;
import org.fuhan.layout.Page;
import org.fuhan.layout.StructureNode;
import org.jspecify.annotations.Nullable;

/** Draws the items of one page. Successive items of one node make one marked sequence. */
final class PagePainter {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfWriter writer;
    private final PdfContentByte content;
    private final TagTree tags;
    private final Faces faces;

    PagePainter(PdfWriter writer, TagTree tags, Faces faces) {
        this.writer = writer;
        this.content = writer.getDirectContent();
        this.tags = tags;
        this.faces = faces;
    }

    void paint(Page page) throws IOException {
        List<Item> items = page.items();
        int from = 0;
        while (from < items.size()) {
            int to = from + 1;
            while (to < items.size() && together(items.get(from), items.get(to))) {
                to++;
            }
            paintGroup(items.get(from).node(), items.subList(from, to));
            from = to;
        }
    }

    private static boolean together(Item a, Item b) {
        boolean placeholder = a instanceof Item.Placeholder || b instanceof Item.Placeholder;
        boolean link = a.node() != null && a.node().kind() == StructureNode.Kind.LINK && baseline(a) != baseline(b);
        return a.node() == b.node() && !placeholder && !link;
    }

    private static int baseline(Item item) {
        return item instanceof Item.GlyphRun run ? run.y() : 0;
    }

    private void paintGroup(@Nullable StructureNode node, List<Item> items) throws IOException {
        if (node == null) {
            content.beginMarkedContentSequence(ARTIFACT);
            paintAll(items);
            content.endMarkedContentSequence();
            return;
        }
        if (items.get(0) instanceof Item.Placeholder) {
            tags.of(node);
            return;
        }
        PdfStructureElement element = tags.forText(node);
        content.beginMarkedContentSequence(element);
        paintAll(items);
        content.endMarkedContentSequence();
        if (node.kind() == StructureNode.Kind.LINK) {
            link(node, element, items);
        }
    }

    private void paintAll(List<Item> items) throws IOException {
        for (Item item : items) {
            if (item instanceof Item.GlyphRun run) {
                text(run);
            } else if (item instanceof Item.Rule rule) {
                rule(rule);
            } else if (item instanceof Item.Picture picture) {
                picture(picture);
            }
        }
    }

    private void text(Item.GlyphRun run) {
        BaseFont face = faces.of(run.program());
        content.beginText();
        fill(run.colour());
        content.setFontAndSize(face, (float) Length.toPt(run.size()));
        content.setTextMatrix((float) Length.toPt(run.x()), up(run.y()));
        content.showText(array(run, face));
        content.endText();
    }

    /** What differs from the font's own advances goes between the glyphs; rounding is never carried along. */
    private static PdfTextArray array(Item.GlyphRun run, BaseFont face) {
        PdfTextArray array = new PdfTextArray();
        StringBuilder text = new StringBuilder();
        double wanted = 0;
        double drawn = 0;
        int left = run.glyphs().size();
        for (Item.PlacedGlyph glyph : run.glyphs()) {
            left--;
            int codePoint = drawn(glyph.codePoint());
            text.appendCodePoint(codePoint);
            wanted += glyph.advance() * 1000.0 / run.size();
            drawn += face.getWidth(codePoint);
            double shift = Math.round((drawn - wanted) * 10) / 10.0;
            if (left > 0 && Math.abs(shift) >= 0.3) {
                array.add(text.toString());
                array.add((float) shift);
                text.setLength(0);
                drawn -= shift;
            }
        }
        array.add(text.toString());
        return array;
    }

    /** Spaces of every kind are drawn by the plain one, as they were measured. */
    private static int drawn(int codePoint) {
        return Character.getType(codePoint) == Character.SPACE_SEPARATOR ? ' ' : codePoint;
    }

    private void rule(Item.Rule rule) {
        content.setLineWidth((float) Length.toPt(rule.weight()));
        content.setRGBColorStroke(
                rule.colour().red(), rule.colour().green(), rule.colour().blue());
        content.moveTo((float) Length.toPt(rule.x1()), up(rule.y1()));
        content.lineTo((float) Length.toPt(rule.x2()), up(rule.y2()));
        content.stroke();
    }

    private void picture(Item.Picture picture) throws IOException {
        Image image = Image.getInstance(
                java.nio.file.Files.readAllBytes(picture.file().path()));
        float x = (float) Length.toPt(picture.x());
        float y = up(picture.y() + picture.height());
        float width = (float) Length.toPt(picture.width());
        float height = (float) Length.toPt(picture.height());
        content.addImage(image, width, 0, 0, height, x, y);
        StructureNode node = picture.node();
        if (node != null) {
            PdfArray box = new PdfArray(new float[] {x, y, x + width, y + height});
            TagTree.attributes(tags.of(node), "Layout").put(new PdfName("BBox"), box);
        }
    }

    private void link(StructureNode node, PdfStructureElement element, List<Item> items) throws IOException {
        PdfAnnotation annotation = new PdfAnnotation(writer, 0, 0, 0, 0, new PdfAction(asciiAddress(node.detail())));
        annotation.put(PdfName.RECT, new com.lowagie.text.pdf.PdfRectangle(box(items)));
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.CONTENTS, TagTree.text(node.detail()));
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        int key = tags.addAnnotation(element, annotation.getIndirectReference(), writer.getCurrentPage());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        writer.addAnnotation(annotation);
    }

    private static Rectangle box(List<Item> items) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (Item item : items) {
            if (item instanceof Item.GlyphRun run) {
                left = Math.min(left, run.x());
                right = Math.max(right, run.x() + run.width());
                top = Math.min(top, run.y() - run.size());
                bottom = Math.max(bottom, run.y() + run.size() / 5);
            }
        }
        return new Rectangle((float) Length.toPt(left), up(bottom), (float) Length.toPt(right), up(top));
    }

    /** Addresses in PDF are ASCII (ISO 32000-1, 12.6.4.7); other characters are written as their UTF-8 bytes. */
    static String asciiAddress(String address) {
        StringBuilder ascii = new StringBuilder();
        for (byte b : address.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            if (b > 0x20 && b < 0x7F) {
                ascii.append((char) b);
            } else {
                ascii.append('%')
                        .append(java.util.HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return ascii.toString();
    }

    private void fill(Colour colour) {
        content.setRGBColorFill(colour.red(), colour.green(), colour.blue());
    }

    /** PDF counts from the lower edge of the sheet. */
    static float up(int y) {
        return (float) Length.toPt(Page.HEIGHT - y);
    }
}
