package org.fuhan.pdf;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The metadata packet of a PDF: the same facts as its information dictionary, and the two claims of conformance.
 *
 * <p>The claim of PDF/UA is in a schema that PDF/A does not know, so it is described here (ISO 19005-2, 6.6.2.3).
 */
final class XmpPacket {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    static final String PRODUCER = "Fuhan";

    private XmpPacket() {}

    static byte[] of(PdfMetadata metadata) {
        String time = TIME.format(metadata.date().atStartOfDay(metadata.zone()));
        StringBuilder out = new StringBuilder(4096);
        out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        out.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        out.append("<rdf:Description rdf:about=\"\"");
        namespace(out, "dc", "http://purl.org/dc/elements/1.1/");
        namespace(out, "xmp", "http://ns.adobe.com/xap/1.0/");
        namespace(out, "pdf", "http://ns.adobe.com/pdf/1.3/");
        namespace(out, "pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        namespace(out, "pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
        out.append(">\n");
        out.append("<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n");
        out.append("<pdfuaid:part>1</pdfuaid:part>\n<dc:format>application/pdf</dc:format>\n");
        out.append("<dc:title><rdf:Alt>");
        item(out, " xml:lang=\"x-default\"", metadata.title());
        out.append("</rdf:Alt></dc:title>\n<dc:creator><rdf:Seq>");
        item(out, "", metadata.author());
        out.append("</rdf:Seq></dc:creator>\n<dc:language><rdf:Bag>");
        item(out, "", metadata.language());
        out.append("</rdf:Bag></dc:language>\n");
        subject(out, metadata);
        out.append("<pdf:Producer>").append(PRODUCER).append("</pdf:Producer>\n");
        out.append("<xmp:CreatorTool>").append(PRODUCER).append("</xmp:CreatorTool>\n");
        out.append("<xmp:CreateDate>").append(time).append("</xmp:CreateDate>\n");
        out.append("<xmp:ModifyDate>").append(time).append("</xmp:ModifyDate>\n</rdf:Description>\n");
        schema(out);
        out.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void subject(StringBuilder out, PdfMetadata metadata) {
        if (!metadata.subject().isEmpty()) {
            out.append("<dc:description><rdf:Alt>");
            item(out, " xml:lang=\"x-default\"", metadata.subject());
            out.append("</rdf:Alt></dc:description>\n");
        }
        if (!metadata.keywords().isEmpty()) {
            out.append("<pdf:Keywords>")
                    .append(escaped(String.join("；", metadata.keywords())))
                    .append("</pdf:Keywords>\n");
        }
    }

    private static void schema(StringBuilder out) {
        out.append("<rdf:Description rdf:about=\"\"");
        namespace(out, "pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/");
        namespace(out, "pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#");
        namespace(out, "pdfaProperty", "http://www.aiim.org/pdfa/ns/property#");
        out.append(">\n<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n")
                .append("<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n")
                .append("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n")
                .append("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n")
                .append("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n")
                .append("<pdfaProperty:name>part</pdfaProperty:name>\n")
                .append("<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n")
                .append("<pdfaProperty:category>internal</pdfaProperty:category>\n")
                .append("<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>\n")
                .append("</rdf:li></rdf:Seq></pdfaSchema:property>\n")
                .append("</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n");
    }

    private static void namespace(StringBuilder out, String prefix, String address) {
        out.append(" xmlns:").append(prefix).append("=\"").append(address).append('"');
    }

    private static void item(StringBuilder out, String attribute, String words) {
        out.append("<rdf:li")
                .append(attribute)
                .append('>')
                .append(escaped(words))
                .append("</rdf:li>");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
