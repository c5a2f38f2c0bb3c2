package org.fuhan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may import which, and who alone may use a library. */
class ArchitectureTest {
    private static final String ROOT = "org.fuhan.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fuhan");

    private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("diag", Set.of()),
            Map.entry("site", Set.of()),
            Map.entry("model", Set.of("diag")),
            Map.entry("source", Set.of("model", "diag")),
            Map.entry("archive", Set.of("model", "diag", "site")),
            Map.entry("html", Set.of("archive", "model", "diag", "site")),
            Map.entry("search", Set.of("archive", "model", "site")),
            Map.entry("font", Set.of("diag")),
            Map.entry("layout", Set.of("model", "diag", "font")),
            Map.entry("pdf", Set.of("layout", "font", "model", "diag")),
            Map.entry(
                    "build",
                    Set.of("archive", "diag", "font", "html", "layout", "model", "pdf", "search", "site", "source")),
            Map.entry("cli", Set.of("build", "diag", "site"))));

    private static final Map<String, String> ONLY_USER = new TreeMap<>(Map.of(
            "com.vladsch.flexmark..", "source",
            "org.yaml.snakeyaml..", "source",
            "freemarker..", "html",
            "com.lowagie..", "pdf",
            "picocli..", "cli",
            "com.sun.jna..", "site"));

    @Test
    void everyPackageIsInTheTable() {
        Set<String> present = new TreeSet<>();
        CLASSES.forEach(type -> present.add(type.getPackageName().replace(ROOT, "")));
        present.removeAll(MAY_IMPORT.keySet());
        assertEquals(Set.of(), present);
    }

    @TestFactory
    List<DynamicTest> packagesImportOnlyWhatTheyMay() {
        List<DynamicTest> tests = new ArrayList<>();
        MAY_IMPORT.forEach((name, allowed) -> {
            String[] forbidden = MAY_IMPORT.keySet().stream()
                    .filter(other -> !other.equals(name) && !allowed.contains(other))
                    .map(other -> ROOT + other)
                    .toArray(String[]::new);
            tests.add(DynamicTest.dynamicTest(
                    name,
                    () -> noClasses()
                            .that()
                            .resideInAPackage(ROOT + name)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden)
                            .allowEmptyShould(true)
                            .check(CLASSES)));
        });
        return tests;
    }

    @TestFactory
    List<DynamicTest> librariesHaveOneUser() {
        List<DynamicTest> tests = new ArrayList<>();
        ONLY_USER.forEach((library, user) -> tests.add(DynamicTest.dynamicTest(
                library,
                () -> noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + user)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .check(CLASSES))));
        return tests;
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }
}
