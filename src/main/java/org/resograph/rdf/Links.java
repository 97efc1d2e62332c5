package org.resograph.rdf;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * IRIs of other publishers for what is in the reference. Which of them are sure is said with each.
 */
public final class Links {

    private static final String SDG = "http://metadata.un.org/sdg/";
    private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10);

    private Links() {}

    /** A geographic area of the SDG data of the United Nations, by M49. */
    public static Node geographicArea(String m49) {
        return iri(SDG + "codes/geoArea/" + m49);
    }

    /**
     * A member state in the scheme of the Dag Hammarskjöld Library, by M49; its form is inferred.
     */
    public static Node memberState(String m49) {
        return iri("http://metadata.un.org/UNMS/" + m49);
    }

    /** A country in the authority table of the European Union, by ISO 3166-1 alpha-3. */
    public static Node country(String iso3) {
        return iri("http://publications.europa.eu/resource/authority/country/" + iso3);
    }

    /** A thing of Wikidata: {@code Q717}. */
    public static Node wikidata(String item) {
        return iri("http://www.wikidata.org/entity/" + item);
    }

    /** A territory of GeoNames. */
    public static Node geoNames(String number) {
        return iri("https://sws.geonames.org/" + number + "/");
    }

    /** A Sustainable Development Goal, {@code 17}, or a target, {@code 17.9}. */
    public static Node goal(String number) {
        return iri(SDG + number);
    }

    /** A class or property of the ontology of the Sustainable Development Goals. */
    public static Node goalTerm(String name) {
        return iri(SDG + "ontology#" + name);
    }

    /**
     * The page on a treaty.
     *
     * @param number {@code IV-4} among the treaties deposited with the Secretary-General, or {@code
     *     UNTS 75} for a volume of the Treaty Series
     */
    public static Node treaty(String number) {
        if (number.startsWith("UNTS ")) {
            String volume = number.substring("UNTS ".length());
            return iri(
                    "https://treaties.un.org/doc/Publication/UNTS/Volume%20"
                            + volume
                            + "/v"
                            + volume
                            + ".pdf");
        }
        return iri(
                "https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no="
                        + number
                        + "&chapter="
                        + arabic(number.substring(0, number.indexOf('-')))
                        + "&clang=_en");
    }

    private static int arabic(String roman) {
        int sum = 0;
        int last = 0;
        for (int i = roman.length() - 1; i >= 0; i--) {
            int value = ROMAN.getOrDefault(roman.charAt(i), 0);
            sum += value < last ? -value : value;
            last = value;
        }
        return sum;
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
