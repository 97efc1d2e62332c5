package org.resograph.web.page;

import java.net.URI;
import java.text.Collator;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.resograph.web.http.Form;
import org.resograph.web.http.Percent;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Language;

/** What is around the data on a page: its language, and links that keep it. */
public final class Ui {

    private final Messages messages;
    private final Addresses addresses;
    private final Language wish;

    private Ui(Messages messages, Language wish, Addresses addresses) {
        this.messages = messages;
        this.wish = wish;
        this.addresses = addresses;
    }

    /** In a language. */
    static Ui of(Language language, Addresses addresses) {
        return new Ui(Messages.of(language.tag()), language, addresses);
    }

    /** The tag of the language. */
    public String language() {
        return messages.locale().getLanguage();
    }

    /** Whether the address names the language, so that links and forms keep it. */
    public boolean isNamed() {
        return wish.isNamed();
    }

    /** Whether the address names a language that no page comes in, of which the page tells. */
    public boolean isMissed() {
        return wish.isMissed();
    }

    /** The languages that the interface has. */
    public List<String> languages() {
        return Language.ALL;
    }

    /** The direction of writing of the interface. */
    public String dir() {
        return dir(language());
    }

    /** The direction of writing of a language. */
    public String dir(String tag) {
        return tag.equals("ar") ? "rtl" : "ltr";
    }

    /** The name of a language in itself. */
    public String nameOf(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** A text of the interface. */
    public String t(String key) {
        return messages.text(key, List.of());
    }

    /** A text with something in it; a number also decides between singular and plural. */
    public String t(String key, Object argument) {
        return messages.text(key, List.of(argument));
    }

    /** A text with two things in it. */
    public String t(String key, Object first, Object second) {
        return messages.text(key, List.of(first, second));
    }

    /** A text with any number of things in it. */
    String with(String key, List<String> values) {
        return messages.text(key, values);
    }

    /** A text of the interface, or the key where there is none. */
    public String tOr(String key, String otherwise) {
        return messages.has(key) ? t(key) : otherwise;
    }

    /** The order of names in the language. */
    Collator collator() {
        return Collator.getInstance(messages.locale());
    }

    /** A number as the language writes it. */
    public String number(Number value) {
        return String.format(messages.locale(), "%,d", value.longValue());
    }

    /** A date in words; what is none, as it is. */
    public String date(String iso) {
        try {
            LocalDate day = LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso);
            return messages.text(
                    "date",
                    List.of(
                            day.getDayOfMonth(),
                            t("month-" + day.getMonthValue()),
                            String.valueOf(day.getYear())));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /** How often, of the time between: {@code P90D}; what is none, as it is. */
    public String every(String duration) {
        try {
            Period period = Period.parse(duration);
            if (period.getYears() > 0) {
                return t("every-years", period.getYears());
            }
            return period.getMonths() > 0
                    ? t("every-months", period.getMonths())
                    : t("every-days", period.getDays());
        } catch (DateTimeParseException e) {
            return duration;
        }
    }

    /** Names, one after the other. */
    public String list(List<String> names) {
        return String.join(t("comma"), names);
    }

    /** A path of the site with what keeps the language. */
    public String href(String path) {
        return withLanguage(addresses.local(path));
    }

    /** The page about a thing. */
    public String href(Node thing) {
        return addresses
                .document(thing)
                .map(path -> withLanguage(addresses.local(path)))
                .orElseGet(thing::getURI);
    }

    /** An IRI as short as it can be: ours by its path, another by its end. */
    String shortened(Node thing) {
        String iri = thing.getURI();
        return addresses
                .document(thing)
                .map(path -> path.replaceFirst("^/doc/|^/ontology#", ""))
                .orElseGet(() -> iri.length() > 60 ? "…" + iri.substring(iri.length() - 58) : iri);
    }

    /** The path of the document about a thing; of the home page where there is none. */
    String path(Node thing) {
        return addresses.document(thing).orElse("/");
    }

    /** Whether a thing has a page here. */
    public boolean isOurs(Node thing) {
        return addresses.document(thing).isPresent();
    }

    /** The address of the site. */
    public String site() {
        return addresses.publicUrl().toString();
    }

    /** A path of the site as it is, for files. */
    public String file(String path) {
        return addresses.local(path);
    }

    /** A path with parameters. */
    public String href(String path, Form query) {
        String encoded = query.encoded();
        return withLanguage(addresses.local(path) + (encoded.isEmpty() ? "" : "?" + encoded));
    }

    /**
     * What stands for all spellings of an address: each language that is named stands for itself.
     */
    String canonical(String address) {
        return language().equals("en") ? address : withLanguage(address);
    }

    /** The same address in another language of the interface. */
    public String inLanguage(String path, String query, String language) {
        String address = inAnyLanguage(path, query);
        return address + (address.contains("?") ? "&" : "?") + "lang=" + Percent.encode(language);
    }

    /** The same address, at which the browser's wishes decide. */
    public String inAnyLanguage(String path, String query) {
        String rest = Form.parse(query).without("lang").encoded();
        return addresses.local(path) + (rest.isEmpty() ? "" : "?" + rest);
    }

    /** An address below the root of the host, with the host before it. */
    public String absolute(String local) {
        URI site = addresses.publicUrl();
        return site.getScheme() + "://" + site.getRawAuthority() + local;
    }

    private String withLanguage(String address) {
        if (!isNamed()) {
            return address;
        }
        int hash = address.indexOf('#');
        String before = hash < 0 ? address : address.substring(0, hash);
        String after = hash < 0 ? "" : address.substring(hash);
        return before + (before.contains("?") ? "&" : "?") + "lang=" + language() + after;
    }
}
