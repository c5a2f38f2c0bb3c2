package org.fuhan.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks an independent validator whether a PDF keeps the two standards it claims. */
final class Conformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** What is wrong with it; empty when nothing is. */
    static List<String> faults(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> faults(pdf, flavour).stream())
                .toList();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(fault -> flavour + " " + fault.getRuleId().getClause() + "-"
                            + fault.getRuleId().getTestNumber() + " " + fault.getMessage() + " "
                            + fault.getLocation().getContext())
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
