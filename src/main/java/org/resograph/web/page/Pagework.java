package org.resograph.web.page;

import java.util.Map;
import java.util.function.Supplier;
import org.resograph.web.archive.Archive;
import org.resograph.web.http.Handler;
import org.resograph.web.http.ProblemWriter;
import org.resograph.web.library.Library;
import org.resograph.web.published.Derived;
import org.resograph.web.published.Published;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.GraphPage;
import org.resograph.web.resource.NameIndex;
import org.resograph.web.resource.Pages;
import org.resograph.web.resource.ResolveHandler;
import org.resograph.web.resource.SymbolIndex;
import org.resograph.web.sparql.Engine;
import org.resograph.web.text.KeptIndex;

/** All pages of the site, made with one set of templates. */
public final class Pagework {

    private final Published published;
    private final Addresses addresses;
    private final Assets assets;
    private final Templates templates;
    private final Library library;
    private final KeptIndex texts;
    private final Derived<VoteTable> votes;
    private final StateChoice.All states;

    /** The pages of a site. */
    public Pagework(Published published, Addresses addresses, Library library, KeptIndex texts) {
        this.texts = texts;
        this.published = published;
        this.addresses = addresses;
        this.library = library;
        this.assets = new Assets(addresses);
        this.templates = new Templates(assets);
        this.states = new StateChoice.All(published);
        this.votes =
                new Derived<>(published, data -> new VoteTable(data.dataset(), addresses.iris()));
    }

    /** The files that pages need. */
    public Handler assets() {
        return assets;
    }

    /** The icon, for who does not read in a page where it is. */
    public Handler icon() {
        return assets::icon;
    }

    /** The pages about things. */
    public Pages things() {
        return new PageMaker(addresses, templates, votes);
    }

    /** Problems as pages. */
    public ProblemWriter problems(Supplier<SymbolIndex> symbols) {
        return new Suggestions(symbols, new ErrorPages(addresses, templates));
    }

    /** Several documents that a symbol may mean, as a page. */
    public ResolveHandler.ChoicesPage choices() {
        return new ErrorPages(addresses, templates)::choices;
    }

    /** The home page. */
    public Handler home() {
        return site("home", new Home(library, published));
    }

    /** Ways through the data. */
    public Handler browse() {
        return site("browse", new Browse(published));
    }

    /** What this is. */
    public Handler about() {
        return site("about", view -> Map.of("base", addresses.iris().base()));
    }

    /**
     * The data as a whole.
     *
     * @param archived whether there are dumps and changes
     */
    public Handler data(boolean archived) {
        return site("data", new DataPage(addresses, archived));
    }

    /** What can be taken away as a whole. */
    public ArchivePages archive(Archive archive) {
        return new ArchivePages(archive, addresses, templates);
    }

    /** The list of queries. */
    public Handler queries(LibraryPages pages) {
        return site("queries", pages);
    }

    /** The pages of queries. */
    public LibraryPages library(Engine engine) {
        return new LibraryPages(
                library, addresses, templates, engine, new Offers(published, addresses, states));
    }

    /** The page of the endpoint. */
    public SparqlPages sparql(Engine engine) {
        return new SparqlPages(addresses, templates, library, engine.limits());
    }

    /** The shapes: a page, and a graph. */
    public Handler shapes() {
        return new GraphPage(
                "/shapes",
                addresses,
                site("shapes", new ShapesPage()),
                new ShapesForms(ShapesPage.turtle())::of);
    }

    /** How good the data are. */
    public Handler quality() {
        return site("quality", new QualityPage(published));
    }

    /** Two states beside each other. */
    public Handler compare(Derived<NameIndex> names) {
        return new ComparePage(published, addresses, templates, votes, states, names);
    }

    /** What changed from one document to a later one. */
    public Handler wording(Supplier<SymbolIndex> symbols) {
        return new WordingPage(published, addresses, templates, symbols);
    }

    /** Search. */
    public Handler search(Supplier<SymbolIndex> symbols, Derived<NameIndex> names) {
        return new SearchPage(
                published, addresses, templates, symbols, names, texts, states, votes);
    }

    private Handler site(String template, SitePage.Model model) {
        return new SitePage(published, addresses, templates, template, model);
    }
}
