package org.fuhan.model;

import java.util.List;

/** A piece of running text. A closed family, like {@link Block}. */
public sealed interface Inline {

    /** What to do with each kind of inline. */
    interface Visitor<R> {
        R text(Text text);

        R strong(Strong strong);

        R emphasis(Emphasis emphasis);

        R code(Code code);

        R link(Link link);

        R lineBreak(LineBreak lineBreak);

        R noteMark(NoteMark noteMark);
    }

    <R> R accept(Visitor<R> visitor);

    /** Plain characters, at least one; no line end. */
    record Text(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    record Strong(List<Inline> text) implements Inline {
        public Strong {
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    record Emphasis(List<Inline> text) implements Inline {
        public Emphasis {
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    record Code(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * A link.
     *
     * @param target an https, http, mailto or tel address, or the plain name of a file in the letter's own folder
     */
    record Link(String target, List<Inline> text) implements Inline {
        public Link {
            text = List.copyOf(text);
        }

        /** Whether the target is a file in the letter's own folder. */
        public boolean isFile() {
            return target.indexOf(':') < 0;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** A line end that the writer asked for. */
    record LineBreak() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /** The mark of a footnote: the number of one of the body's notes. */
    record NoteMark(int number) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noteMark(this);
        }
    }
}
