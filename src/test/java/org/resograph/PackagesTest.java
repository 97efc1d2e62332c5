package org.resograph;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of packages, as the README prints it: one direction of dependency. */
class PackagesTest {

    private static final String ROOT = "org.resograph";

    /** Each package below the root, and which of the packages above it it may use. */
    private static final Map<String, Set<String>> TABLE = new LinkedHashMap<>();

    static {
        TABLE.put("text", Set.of());
        TABLE.put("resolution", Set.of("text"));
        TABLE.put("document", Set.of("text", "resolution"));
        TABLE.put("reference", Set.of("text", "resolution"));
        TABLE.put("parser", Set.of("text", "resolution", "document", "reference"));
        TABLE.put("rdf", Set.of("text", "resolution", "reference"));
        TABLE.put("shacl", Set.of("text", "rdf"));
        TABLE.put(
                "conversion",
                Set.of("text", "resolution", "document", "reference", "parser", "rdf", "shacl"));
        TABLE.put("store", Set.of("text", "rdf"));
        TABLE.put("derivation", Set.of("text", "resolution", "reference", "rdf", "store"));
        TABLE.put("remote", Set.of("text", "rdf"));
        TABLE.put("search", Set.of("text", "rdf"));
        TABLE.put("web", Set.of("text", "rdf", "store", "remote", "search"));
        TABLE.put(
                "cli",
                Set.of(
                        "text",
                        "resolution",
                        "document",
                        "reference",
                        "parser",
                        "rdf",
                        "shacl",
                        "conversion",
                        "store",
                        "derivation",
                        "remote",
                        "search",
                        "web"));
        TABLE.put("", Set.of("cli"));
    }

    /** What nobody to the left of {@code rdf} may know. */
    private static final List<String> GRAPHS = List.of("org.apache.jena.", "org.eclipse.jetty.");

    private static final Set<String> WITHOUT_GRAPHS =
            Set.of("text", "resolution", "document", "reference", "parser");

    /** What nobody to the left of {@code document} may do. */
    private static final List<String> INPUT = List.of("java.io.", "java.nio.file.", "java.net.");

    private static final Set<String> WITHOUT_INPUT = Set.of("text", "resolution");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ROOT);
        assertThat(classes).isNotEmpty();
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        assertThat(offences(TABLE)).isEmpty();
    }

    @Test
    void aRowUsesOnlyRowsAboveIt() {
        Set<String> above = new TreeSet<>();
        TABLE.forEach(
                (name, uses) -> {
                    assertThat(above).as(name).containsAll(uses);
                    above.add(name);
                });
    }

    @Test
    void leftOfRdfNothingKnowsGraphsAndLeftOfDocumentNothingDoesInput() {
        assertThat(uses(WITHOUT_GRAPHS, GRAPHS)).isEmpty();
        assertThat(uses(WITHOUT_INPUT, INPUT)).isEmpty();
    }

    @Test
    void theRuleFindsAForbiddenUse() {
        Map<String, Set<String>> stricter = new HashMap<>(TABLE);
        stricter.put("resolution", Set.of());
        assertThat(offences(stricter)).isNotEmpty().allMatch(o -> o.contains("resolution -> text"));
        assertThat(uses(Set.of("rdf"), GRAPHS)).isNotEmpty();
    }

    @Test
    void theRuleFindsAnUnlistedPackage() {
        Map<String, Set<String>> shorter = new HashMap<>(TABLE);
        shorter.remove("text");
        assertThat(offences(shorter)).anyMatch(o -> o.startsWith("not in the table: text"));
    }

    private static Set<String> offences(Map<String, Set<String>> table) {
        Set<String> offences = new TreeSet<>();
        for (JavaClass origin : classes) {
            String from = row(origin);
            if (!table.containsKey(from)) {
                offences.add("not in the table: " + from + " of " + origin.getName());
                continue;
            }
            for (Dependency use : origin.getDirectDependenciesFromSelf()) {
                JavaClass target = use.getTargetClass().getBaseComponentType();
                if (isOurs(target)
                        && !row(target).equals(from)
                        && !table.get(from).contains(row(target))) {
                    offences.add(from + " -> " + row(target) + ": " + use.getDescription());
                }
            }
        }
        return offences;
    }

    private static Set<String> uses(Set<String> rows, List<String> prefixes) {
        Set<String> uses = new TreeSet<>();
        for (JavaClass origin : classes) {
            if (rows.contains(row(origin))) {
                for (Dependency use : origin.getDirectDependenciesFromSelf()) {
                    String target = use.getTargetClass().getBaseComponentType().getName();
                    if (prefixes.stream().anyMatch(target::startsWith)) {
                        uses.add(use.getDescription());
                    }
                }
            }
        }
        return uses;
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /**
     * The package below the root, with all that lie in it: {@code parser} of {@code parser.akn}.
     */
    private static String row(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return "";
        }
        String below = name.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
