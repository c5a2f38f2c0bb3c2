package org.fuhan.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.diag.SourceFile;
import org.fuhan.diag.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads a stretch of a file as YAML.
 *
 * <p>SnakeYAML only composes nodes: nothing is resolved, so {@code 0127} and {@code no} stay text, and no object is
 * ever made from a tag. Anchors, aliases, tags and merge keys are refused; depth is bounded.
 */
final class YamlReader {
    /** Deeper than any field: letter → proposals → one → proposers → one → its fields. */
    private static final int MAX_DEPTH = 8;

    private final SourceFile file;
    private final int offset;
    private final String text;
    private final boolean hasSurrogates;
    private final Findings findings;

    private YamlReader(SourceFile file, int start, int end, Findings findings) {
        this.file = file;
        this.offset = start;
        this.text = file.text().substring(start, end);
        this.hasSurrogates = text.codePointCount(0, text.length()) != text.length();
        this.findings = findings;
    }

    /** The node in {@code file.text()[start, end)}; empty when a diagnostic was added or there is no node at all. */
    static Optional<Yaml> read(SourceFile file, int start, int end, Findings findings) {
        YamlReader reader = new YamlReader(file, start, end, findings);
        try {
            Node root = reader.compose();
            return root == null ? Optional.empty() : reader.convert(root, 1);
        } catch (MarkedYAMLException broken) {
            reader.report(broken);
        } catch (ReaderException unreadable) {
            reader.report(unreadable);
        } catch (YAMLException limit) {
            findings.add(Problem.YAML_TOO_DEEP, file.span(start, start), String.valueOf(MAX_DEPTH));
        }
        return Optional.empty();
    }

    private @Nullable Node compose() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_DEPTH + 2);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(Integer.MAX_VALUE);
        StreamReader reader = new StreamReader(text);
        return new Composer(new ParserImpl(reader, options), new NoTypes(), options).getSingleNode();
    }

    private Optional<Yaml> convert(Node node, int depth) {
        Span span = span(node);
        if (depth > MAX_DEPTH) {
            findings.add(Problem.YAML_TOO_DEEP, span, String.valueOf(MAX_DEPTH));
            return Optional.empty();
        }
        if (node.getAnchor() != null) {
            findings.add(Problem.YAML_FEATURE, span, "anchors and aliases (`&`, `*`)");
            return Optional.empty();
        }
        if (!isPlainTag(node.getTag())) {
            findings.add(Problem.YAML_FEATURE, span, "tags (`!`)");
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar(scalar, span));
        }
        return node instanceof SequenceNode sequence
                ? Optional.of(sequence(sequence, span, depth))
                : Optional.of(mapping((MappingNode) node, span, depth));
    }

    private static Yaml.Scalar scalar(ScalarNode node, Span span) {
        boolean quoted = node.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN;
        return new Yaml.Scalar(node.getValue(), quoted, span);
    }

    private Yaml sequence(SequenceNode node, Span span, int depth) {
        List<Yaml> items = new ArrayList<>(node.getValue().size());
        for (Node item : node.getValue()) {
            convert(item, depth + 1).ifPresent(items::add);
        }
        return new Yaml.Sequence(items, span);
    }

    private Yaml mapping(MappingNode node, Span span, int depth) {
        List<Yaml.Entry> entries = new ArrayList<>(node.getValue().size());
        for (NodeTuple tuple : node.getValue()) {
            Optional<Yaml> key = convert(tuple.getKeyNode(), depth + 1);
            if (key.isPresent() && !(key.get() instanceof Yaml.Scalar)) {
                findings.add(Problem.YAML_FEATURE, key.get().span(), "lists or fields as a key");
            } else if (key.isPresent()) {
                Optional<Yaml> value = convert(tuple.getValueNode(), depth + 1);
                value.ifPresent(given -> entries.add(new Yaml.Entry((Yaml.Scalar) key.get(), given)));
            }
        }
        return new Yaml.Mapping(entries, span);
    }

    private static boolean isPlainTag(Tag tag) {
        return tag.equals(Tag.STR) || tag.equals(Tag.SEQ) || tag.equals(Tag.MAP);
    }

    private Span span(Node node) {
        int start = unit(node.getStartMark().getIndex());
        int end = unit(node.getEndMark().getIndex());
        while (end > start && Character.isWhitespace(text.charAt(Math.min(end, text.length()) - 1))) {
            end--;
        }
        return file.span(offset + start, offset + end);
    }

    /** SnakeYAML counts code points, we count UTF-16 units. */
    private int unit(int codePoints) {
        return hasSurrogates ? text.offsetByCodePoints(0, codePoints) : codePoints;
    }

    private void report(MarkedYAMLException broken) {
        int at = broken.getProblemMark() == null
                ? 0
                : unit(broken.getProblemMark().getIndex());
        if (String.valueOf(broken.getProblem()).contains("undefined alias")) {
            findings.add(Problem.YAML_FEATURE, at(at), "anchors and aliases (`&`, `*`)");
        } else {
            findings.add(Problem.YAML_BROKEN, at(at), YamlWords.of(broken.getProblem()));
        }
    }

    private void report(ReaderException unreadable) {
        int codePoint = unreadable.getCodePoint();
        int at = Math.max(0, text.indexOf(codePoint));
        String name = String.format(java.util.Locale.ROOT, "U+%04X", codePoint);
        findings.add(Problem.VALUE_CONTROL_CHARACTER, at(at), "front matter", name);
    }

    private Span at(int position) {
        return file.span(offset + position, offset + position + 1);
    }

    /** Leaves every scalar a string: typing by guess is what loses zeros and dates. */
    private static final class NoTypes extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none on purpose
        }
    }
}
