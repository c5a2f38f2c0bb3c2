package org.fuhan.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuhan.layout.Item;
import org.fuhan.layout.Page;
import org.fuhan.layout.PagedLetter;
import org.fuhan.layout.StructureNode;
import org.jspecify.annotations.Nullable;

/**
 * The structure elements of a letter, made when their first item is drawn.
 *
 * <p>The library lets an element hold either text or other elements. Where a node has both, its text goes into spans.
 */
final class TagTree {
    private final PdfStructureTreeRoot root;
    private final Set<StructureNode> parents = new HashSet<>();
    private final Map<StructureNode, PdfStructureElement> elements = new HashMap<>();
    private final Map<StructureNode, PdfStructureElement> spans = new HashMap<>();
    private final SortedMap<String, PdfStructureElement> identified = new TreeMap<>();
    private @Nullable StructureNode current;

    TagTree(PdfWriter writer, PagedLetter letter) {
        root = writer.getStructureTreeRoot();
        for (Page page : letter.pages()) {
            for (Item item : page.items()) {
                StructureNode node = item.node();
                if (node != null && node.parent() != null) {
                    parents.add(node.parent());
                }
            }
        }
    }

    /** The element that takes the text of a node: its own, or a span when the node has children. */
    PdfStructureElement forText(StructureNode node) {
        PdfStructureElement element = of(node);
        if (!parents.contains(node)) {
            return element;
        }
        if (current != node) {
            spans.remove(node);
        }
        current = node;
        return spans.computeIfAbsent(node, none -> new PdfStructureElement(element, new PdfName("Span")));
    }

    PdfStructureElement of(StructureNode node) {
        current = node;
        PdfStructureElement known = elements.get(node);
        if (known != null) {
            return known;
        }
        StructureNode parent = node.parent();
        PdfName tag = new PdfName(node.kind().tag());
        PdfStructureElement made =
                parent == null ? new PdfStructureElement(root, tag) : new PdfStructureElement(of(parent), tag);
        current = node;
        describe(made, node);
        elements.put(node, made);
        return made;
    }

    private void describe(PdfStructureElement element, StructureNode node) {
        switch (node.kind()) {
            case TH -> attributes(element, "Table").put(new PdfName("Scope"), new PdfName("Column"));
            case L -> attributes(element, "List").put(new PdfName("ListNumbering"), new PdfName(node.detail()));
            case FIGURE -> element.put(PdfName.ALT, text(node.detail().isBlank() ? "图片" : node.detail()));
            case NOTE -> {
                String id = "note-" + "0".repeat(Math.max(0, 5 - node.detail().length())) + node.detail();
                element.put(new PdfName("ID"), new PdfString(id));
                identified.put(id, element);
            }
            case DOCUMENT, H1, H2, H3, H4, H5, P, BLOCK_QUOTE, CODE, TABLE, TR, TD, LI, LBL, L_BODY -> {}
            case CAPTION, REFERENCE, LINK -> {}
        }
    }

    static PdfDictionary attributes(PdfStructureElement element, String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(new PdfName("O"), new PdfName(owner));
        element.put(new PdfName("A"), attributes);
        return attributes;
    }

    static PdfString text(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }

    /** Puts an annotation beside the text that an element has just got; returns its key in the parent tree. */
    int addAnnotation(PdfStructureElement element, PdfObject annotation, PdfObject page) {
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation);
        reference.put(new PdfName("Pg"), page);
        PdfObject kids = element.get(PdfName.K);
        PdfArray array;
        if (kids instanceof PdfArray several) {
            array = several;
        } else {
            array = new PdfArray();
            if (kids == null) {
                throw new IllegalStateException("a link without text");
            }
            array.add(kids);
            element.put(PdfName.K, array);
        }
        array.add(reference);
        return root.addExistingObject(element.getReference());
    }

    /** Names all elements that have an identifier (ISO 32000-1, 14.7.2). */
    void finish() {
        if (identified.isEmpty()) {
            return;
        }
        PdfArray names = new PdfArray();
        identified.forEach((id, element) -> {
            names.add(new PdfString(id));
            names.add(element.getReference());
        });
        PdfDictionary leaf = new PdfDictionary();
        leaf.put(new PdfName("Names"), names);
        root.put(new PdfName("IDTree"), leaf);
    }
}
