package org.resograph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of {@code ontology/resograph.ttl}, where each is explained in words. Classes have a
 * capital, as they do there. A test keeps the two equal.
 */
public final class Vocabulary {

    /** What the IRIs of all terms start with, whatever the base of the data. */
    public static final String NAMESPACE = "https://w3id.org/resograph/ontology#";

    // documents

    public static final Node Document = term("Document");
    public static final Node Resolution = term("Resolution");
    public static final Node Decision = term("Decision");
    public static final Node PresidentialStatement = term("PresidentialStatement");
    public static final Node DraftResolution = term("DraftResolution");
    public static final Node LanguageVersion = term("LanguageVersion");
    public static final Node SourceFile = term("SourceFile");
    public static final Node Instrument = term("Instrument");

    // parts of a document

    public static final Node Part = term("Part");
    public static final Node Paragraph = term("Paragraph");
    public static final Node PreambularParagraph = term("PreambularParagraph");
    public static final Node OperativeParagraph = term("OperativeParagraph");
    public static final Node SubParagraph = term("SubParagraph");
    public static final Node Continuation = term("Continuation");
    public static final Node Heading = term("Heading");
    public static final Node Table = term("Table");
    public static final Node Annex = term("Annex");
    public static final Node NestedDraft = term("NestedDraft");
    public static final Node UnclaimedText = term("UnclaimedText");
    public static final Node Footnote = term("Footnote");
    public static final Node Citation = term("Citation");
    public static final Node Mandate = term("Mandate");

    // votes

    public static final Node Vote = term("Vote");
    public static final Node VotePosition = term("VotePosition");
    public static final Node Sponsorship = term("Sponsorship");

    // bodies and what they do

    public static final Node Body = term("Body");
    public static final Node Session = term("Session");
    public static final Node SessionInterval = term("SessionInterval");
    public static final Node Meeting = term("Meeting");
    public static final Node AgendaItem = term("AgendaItem");
    public static final Node State = term("State");
    public static final Node StateName = term("StateName");
    public static final Node RegionalGroup = term("RegionalGroup");
    public static final Node Membership = term("Membership");
    public static final Node Finding = term("Finding");

    // what is derived

    public static final Node DerivedGraph = term("DerivedGraph");
    public static final Node Inference = term("Inference");
    public static final Node DerivedPosition = term("DerivedPosition");
    public static final Node VotingRecord = term("VotingRecord");
    public static final Node Agreement = term("Agreement");

    // properties of documents

    public static final Node symbol = term("symbol");
    public static final Node symbolBasis = term("symbolBasis");
    public static final Node number = term("number");
    public static final Node adoptedBy = term("adoptedBy");
    public static final Node adoptionDate = term("adoptionDate");
    public static final Node adoptionMeeting = term("adoptionMeeting");
    public static final Node adoptionMethod = term("adoptionMethod");
    public static final Node outcome = term("outcome");
    public static final Node session = term("session");
    public static final Node agendaItem = term("agendaItem");
    public static final Node vote = term("vote");
    public static final Node part = term("part");
    public static final Node composedOf = term("composedOf");
    public static final Node sponsorship = term("sponsorship");
    public static final Node draft = term("draft");
    public static final Node committee = term("committee");
    public static final Node withoutCommittee = term("withoutCommittee");
    public static final Node committeeReport = term("committeeReport");
    public static final Node reportParagraph = term("reportParagraph");
    public static final Node meetingRecord = term("meetingRecord");
    public static final Node proponentNote = term("proponentNote");
    public static final Node cites = term("cites");
    public static final Node documentType = term("documentType");
    public static final Node languageVersion = term("languageVersion");
    public static final Node enactingFormula = term("enactingFormula");
    public static final Node subjectHeading = term("subjectHeading");
    public static final Node librarianSubject = term("librarianSubject");
    public static final Node machineSubject = term("machineSubject");
    public static final Node publisherSubject = term("publisherSubject");

    // properties of language versions and source files

    public static final Node versionOf = term("versionOf");
    public static final Node languageTag = term("languageTag");
    public static final Node originalLanguage = term("originalLanguage");
    public static final Node sourceFile = term("sourceFile");
    public static final Node sha256 = term("sha256");
    public static final Node graphSha256 = term("graphSha256");
    public static final Node fileName = term("fileName");
    public static final Node byteSize = term("byteSize");
    public static final Node readerVersion = term("readerVersion");
    public static final Node printedLine = term("printedLine");
    public static final Node printedPublisher = term("printedPublisher");
    public static final Node printedIssuingBody = term("printedIssuingBody");
    public static final Node printedSymbol = term("printedSymbol");
    public static final Node printedDistribution = term("printedDistribution");
    public static final Node printedIssueDate = term("printedIssueDate");
    public static final Node printedLanguage = term("printedLanguage");
    public static final Node printedOriginalLanguage = term("printedOriginalLanguage");
    public static final Node printedBody = term("printedBody");
    public static final Node printedSession = term("printedSession");
    public static final Node printedSessionDates = term("printedSessionDates");
    public static final Node printedAgendaItem = term("printedAgendaItem");
    public static final Node printedAgendaItemTitle = term("printedAgendaItemTitle");
    public static final Node printedAdoption = term("printedAdoption");
    public static final Node printedProponent = term("printedProponent");
    public static final Node printedNumber = term("printedNumber");
    public static final Node printedTitle = term("printedTitle");
    public static final Node printedSponsors = term("printedSponsors");
    public static final Node printedDocumentType = term("printedDocumentType");
    public static final Node printedMeeting = term("printedMeeting");
    public static final Node printedClosingDate = term("printedClosingDate");
    public static final Node printedVote = term("printedVote");

    // properties of parts

    public static final Node order = term("order");
    public static final Node ordinal = term("ordinal");
    public static final Node label = term("label");
    public static final Node text = term("text");
    public static final Node markedText = term("markedText");
    public static final Node html = term("html");
    public static final Node sourceLines = term("sourceLines");
    public static final Node openingPhrase = term("openingPhrase");
    public static final Node furtherPhrase = term("furtherPhrase");
    public static final Node openingVerb = term("openingVerb");
    public static final Node furtherVerb = term("furtherVerb");
    public static final Node citation = term("citation");
    public static final Node refersToSession = term("refersToSession");
    public static final Node footnote = term("footnote");
    public static final Node level = term("level");
    public static final Node marker = term("marker");
    public static final Node cited = term("cited");
    public static final Node exactText = term("exactText");
    public static final Node citationBasis = term("citationBasis");
    public static final Node verb = term("verb");

    // properties of mandates

    public static final Node mandate = term("mandate");
    public static final Node addressee = term("addressee");
    public static final Node addresseeText = term("addresseeText");
    public static final Node deliverable = term("deliverable");
    public static final Node deliverableText = term("deliverableText");
    public static final Node dueSession = term("dueSession");
    public static final Node dueDate = term("dueDate");
    public static final Node dueEvery = term("dueEvery");
    public static final Node dueText = term("dueText");
    public static final Node mandateBasis = term("mandateBasis");

    // properties of votes and sponsorships

    public static final Node statedInFavour = term("statedInFavour");
    public static final Node statedAgainst = term("statedAgainst");
    public static final Node statedAbstaining = term("statedAbstaining");
    public static final Node voteBasis = term("voteBasis");
    public static final Node position = term("position");
    public static final Node state = term("state");
    public static final Node choice = term("choice");
    public static final Node nameAsWritten = term("nameAsWritten");
    public static final Node sponsor = term("sponsor");
    public static final Node additional = term("additional");

    // properties of bodies, sessions, meetings

    public static final Node body = term("body");
    public static final Node sessionKind = term("sessionKind");
    public static final Node interval = term("interval");
    public static final Node startDate = term("startDate");
    public static final Node endDate = term("endDate");
    public static final Node resumed = term("resumed");
    public static final Node parentBody = term("parentBody");
    public static final Node symbolPrefix = term("symbolPrefix");

    // properties of states

    public static final Node iso3 = term("iso3");
    public static final Node iso2 = term("iso2");
    public static final Node m49 = term("m49");
    public static final Node admissionDate = term("admissionDate");
    public static final Node dissolutionDate = term("dissolutionDate");
    public static final Node successor = term("successor");
    public static final Node regionalGroup = term("regionalGroup");
    public static final Node officialName = term("officialName");

    // properties of memberships and instruments

    public static final Node permanent = term("permanent");
    public static final Node containedIn = term("containedIn");
    public static final Node instrumentKind = term("instrumentKind");

    // properties of findings

    public static final Node about = term("about");
    public static final Node findingKind = term("findingKind");
    public static final Node involves = term("involves");

    // properties of what is derived

    public static final Node followsOn = term("followsOn");
    public static final Node repeats = term("repeats");
    public static final Node suggestedSubject = term("suggestedSubject");
    public static final Node labelKey = term("labelKey");
    public static final Node derivedPosition = term("derivedPosition");
    public static final Node inferenceBasis = term("inferenceBasis");
    public static final Node similarity = term("similarity");
    public static final Node standing = term("standing");
    public static final Node titleKey = term("titleKey");
    public static final Node textHash = term("textHash");
    public static final Node similarityKey = term("similarityKey");
    public static final Node rollCall = term("rollCall");
    public static final Node inFavour = term("inFavour");
    public static final Node against = term("against");
    public static final Node abstaining = term("abstaining");
    public static final Node year = term("year");
    public static final Node firstState = term("firstState");
    public static final Node secondState = term("secondState");
    public static final Node alike = term("alike");
    public static final Node unlike = term("unlike");

    private Vocabulary() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
