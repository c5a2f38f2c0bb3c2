package org.fuhan.layout;

import org.jspecify.annotations.Nullable;

/**
 * A node of the letter's logical structure; placed items point at the node they belong to.
 *
 * <p>Nodes know their parents only: the order of children is the order in which their first items are placed. Two nodes
 * are the same only when they are the same object, for two paragraphs may look alike.
 */
public final class StructureNode {
    /** What a node is, by the standard structure types of ISO 32000-1, 14.8.4. */
    public enum Kind {
        DOCUMENT("Document"),
        H1("H1"),
        H2("H2"),
        H3("H3"),
        H4("H4"),
        H5("H5"),
        P("P"),
        BLOCK_QUOTE("BlockQuote"),
        CODE("Code"),
        TABLE("Table"),
        TR("TR"),
        TH("TH"),
        TD("TD"),
        L("L"),
        LI("LI"),
        LBL("Lbl"),
        L_BODY("LBody"),
        FIGURE("Figure"),
        CAPTION("Caption"),
        NOTE("Note"),
        REFERENCE("Reference"),
        LINK("Link");

        private final String tag;

        Kind(String tag) {
            this.tag = tag;
        }

        /** The name of the structure type. */
        public String tag() {
            return tag;
        }

        static Kind heading(int level) {
            return switch (level) {
                case 1 -> H1;
                case 2 -> H2;
                case 3 -> H3;
                case 4 -> H4;
                default -> H5;
            };
        }
    }

    private final Kind kind;
    private final @Nullable StructureNode parent;
    private final String detail;

    private StructureNode(Kind kind, @Nullable StructureNode parent, String detail) {
        this.kind = kind;
        this.parent = parent;
        this.detail = detail;
    }

    static StructureNode document() {
        return new StructureNode(Kind.DOCUMENT, null, "");
    }

    StructureNode child(Kind childKind) {
        return new StructureNode(childKind, this, "");
    }

    StructureNode child(Kind childKind, String childDetail) {
        return new StructureNode(childKind, this, childDetail);
    }

    public Kind kind() {
        return kind;
    }

    /** The node around it; null for the document. */
    public @Nullable StructureNode parent() {
        return parent;
    }

    /** A figure's alternative text, a link's target, a note's number; otherwise empty. */
    public String detail() {
        return detail;
    }

    @Override
    public String toString() {
        return parent == null ? kind.tag : parent + "/" + kind.tag;
    }
}
