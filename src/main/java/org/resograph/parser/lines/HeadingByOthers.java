package org.resograph.parser.lines;

import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Block.Unclaimed;
import org.resograph.text.Issue;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/** The line by which others name the document: a heading, or a sentence of theirs. */
final class HeadingByOthers {

    private final LanguageProfile profile;
    private final Pieces pieces;
    private final Fields fields;
    private final CoverFacts facts;
    private final CoverBlocks blocks;
    private final Report report;
    private boolean isNamed;

    HeadingByOthers(
            LanguageProfile profile,
            Pieces pieces,
            Fields fields,
            CoverFacts facts,
            CoverBlocks blocks,
            Report report) {
        this.profile = profile;
        this.pieces = pieces;
        this.fields = fields;
        this.facts = facts;
        this.blocks = blocks;
        this.report = report;
    }

    /** Whether the number is of others: any below it is that of another document. */
    boolean isNamed() {
        return isNamed;
    }

    /** A heading that is not the document's own; what stands below it is no title. */
    boolean read(Line line) {
        String text = line.text().text();
        Optional<NamedNumber> named =
                pieces.cover(line.text()).isEmpty()
                        ? NamedNumber.of(text, profile).or(() -> NamedNumber.titled(text))
                        : NamedNumber.ofBody(text, profile);
        isNamed = named.isPresent();
        named.ifPresent(number -> acceptNamed(number, line));
        return named.isPresent();
    }

    private void acceptNamed(NamedNumber number, Line line) {
        Span span = Span.of(line.number());
        facts.accept(number, span);
        int title = number.title();
        int end = line.text().text().length();
        blocks.addUntitledNumber(line.text().part(0, title), span);
        if (title < end) {
            MarkedText words = line.text().part(title, end);
            fields.title = Optional.of(words);
            blocks.add(Role.TITLE, words, span);
        }
    }

    /** A sentence that names it; the words stay those of others. */
    void read(Mention mention, Line line) {
        isNamed = true;
        if (mention.first()) {
            acceptNamed(mention.named(), line);
            blocks.goOnFrom(Role.NUMBER);
        } else {
            facts.accept(mention.named(), Span.of(line.number()));
            Span span = Span.of(line.number());
            report.add(Issue.UNCLAIMED_TEXT, span, line.text().text());
            blocks.add(new Unclaimed(line.text(), span));
        }
    }
}
