package org.fuhan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuhan.font.FontRole;
import org.fuhan.font.Glyph;
import org.fuhan.font.Typefaces;

/**
 * Finds the glyph of each character. Characters that no font has are collected, never dropped: all of them are reported
 * at once. One for each letter.
 */
final class Shaper {
    private final Typefaces typefaces;
    private final SortedSet<Integer> missing = new TreeSet<>();

    Shaper(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** Characters asked for that no font has, so far. */
    SortedSet<Integer> missing() {
        return missing;
    }

    List<Cluster> shape(StyledText text) {
        List<Cluster> clusters = new ArrayList<>(text.pieces().size());
        for (StyledText.Piece piece : text.pieces()) {
            find(piece)
                    .ifPresentOrElse(
                            glyph -> clusters.add(cluster(piece, glyph)), () -> missing.add(piece.codePoint()));
        }
        return clusters;
    }

    private Optional<Glyph> find(StyledText.Piece piece) {
        int codePoint = drawn(piece.codePoint());
        FontRole role = piece.style().role();
        if (role == FontRole.FANGSONG && codePoint < 0x250 && CharClass.of(codePoint) == CharClass.WESTERN) {
            role = FontRole.LATIN;
        }
        return typefaces.chain(role).find(codePoint);
    }

    /** Spaces of every kind are drawn by the plain one, which every font has. */
    private static int drawn(int codePoint) {
        return CharClass.of(codePoint) == CharClass.SPACE ? ' ' : codePoint;
    }

    private static Cluster cluster(StyledText.Piece piece, Glyph glyph) {
        int size = piece.style().size();
        CharClass charClass = CharClass.of(piece.codePoint());
        int advance = advance(piece.codePoint(), charClass, glyph, size);
        // A font with narrow marks has no blank to give: only what is wider than half an em is squeezed.
        int blank = charClass.isMark() ? Math.max(0, advance - size / 2) : 0;
        return new Cluster(
                piece.codePoint(),
                charClass,
                glyph.program(),
                glyph.id(),
                advance,
                charClass == CharClass.OPEN ? blank : 0,
                charClass.isClosing() ? blank : 0,
                piece);
    }

    private static int advance(int codePoint, CharClass charClass, Glyph glyph, int size) {
        if (charClass == CharClass.SPACE) {
            return codePoint == 0x3000 ? size : size / 4;
        }
        return Math.toIntExact(
                Math.round((double) glyph.advance() * size / glyph.program().unitsPerEm()));
    }
}
