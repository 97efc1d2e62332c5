package org.resograph.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.resograph.web.http.Problem;

/** What the template of a thing names; pages of different things fill different parts of it. */
final class ThingModel {

    private final Map<String, Object> model = new HashMap<>();
    private final List<Link> trail = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();
    private boolean isLater;
    private String description;
    private String schema = "";

    ThingModel(View view, Node subject) {
        model.put("iri", subject.getURI());
        model.put("name", view.names().of(subject));
        model.put("eyebrow", view.names().kind(subject));
        model.put("lead", "");
        model.put("fields", List.of());
        model.put("passages", List.of());
        model.put("listings", listings);
        model.put("properties", List.of());
        model.put("trail", trail);
        model.put("record", List.of());
        model.put("recordTitle", "");
        model.put("questions", List.of());
        model.put("tallies", List.of());
        model.put("rankings", List.of());
        model.put("mandates", List.of());
        description = view.ui().t("description-thing", model.get("name"), model.get("eyebrow"));
    }

    ThingModel name(String name) {
        model.put("name", name);
        return this;
    }

    ThingModel eyebrow(String eyebrow) {
        model.put("eyebrow", eyebrow);
        return this;
    }

    /** A sentence under the name. */
    ThingModel lead(String lead) {
        model.put("lead", lead);
        return this;
    }

    ThingModel trail(Link link) {
        trail.add(link);
        return this;
    }

    ThingModel fields(List<Field> fields) {
        model.put("fields", fields);
        return this;
    }

    /** Texts, each under the name of its language. */
    ThingModel passages(List<Passage> passages) {
        model.put("passages", passages);
        return this;
    }

    /** A list, unless it is empty. */
    ThingModel listing(Listing listing) {
        isLater |= !listing.before().isEmpty();
        if (!listing.entries().isEmpty()) {
            listings.add(listing);
        }
        return this;
    }

    /** All that is said, where no page knows better. */
    ThingModel properties(List<Property> properties) {
        model.put("properties", properties);
        return this;
    }

    /** A tally above the lists: how often a state chose what. */
    ThingModel tally(String title, List<VoteModel.Choice> counts) {
        model.put("recordTitle", title);
        model.put("record", counts);
        return this;
    }

    /** Queries of the library that say more. */
    ThingModel questions(List<Link> questions) {
        model.put("questions", questions);
        return this;
    }

    /** How often what was chosen, in tables. */
    ThingModel tallies(List<Tally> tallies) {
        model.put("tallies", tallies);
        return this;
    }

    /** With whom a state agrees. */
    ThingModel rankings(List<Ranking> rankings) {
        model.put("rankings", rankings);
        return this;
    }

    /** What a search engine shows below the title. */
    ThingModel description(String text) {
        description = text;
        return this;
    }

    String description() {
        return description;
    }

    /** The class of the thing in schema.org. */
    ThingModel schema(String type) {
        schema = type;
        return this;
    }

    /** The thing as schema.org sees it; empty where it has no class for it. */
    Map<String, Object> schema(Node subject, String url) {
        if (schema.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@context", "http://schema.org/");
        object.put("@type", schema);
        object.put("@id", subject.getURI());
        object.put("name", name());
        if (!url.isEmpty()) {
            object.put("url", url);
        }
        return object;
    }

    String name() {
        return String.valueOf(model.get("name"));
    }

    /**
     * All of it.
     *
     * @throws Problem 404 for a page that none of the lists reaches
     */
    Map<String, Object> map() {
        if (isLater && listings.stream().allMatch(listing -> listing.before().isEmpty())) {
            throw Problem.notFound("No list here has so many pages.").told("told-no-such-page");
        }
        return model;
    }

    /**
     * A property with its values.
     *
     * @param name its label
     * @param href of the term
     * @param values in order
     */
    public record Property(String name, String href, List<Value> values) {}

    /**
     * A value of a property.
     *
     * @param text as it reads
     * @param href where it leads; empty for a literal
     * @param lang its language; empty for none
     * @param dir its direction of writing
     */
    public record Value(String text, String href, String lang, String dir) {}
}
