# English. Keys: a key that comes twice adds up.
script = Latin
common-words = the of and to in its on for with that by

article = the
ordinal = 1 first|2 second|3 third|4 fourth|5 fifth|6 sixth|7 seventh|8 eighth|9 ninth|10 tenth
ordinal = 11 eleventh|12 twelfth|13 thirteenth|14 fourteenth|15 fifteenth|16 sixteenth|17 seventeenth|18 eighteenth|19 nineteenth
ordinal = 20 twentieth|30 thirtieth|40 fortieth|50 fiftieth|60 sixtieth|70 seventieth|80 eightieth|90 ninetieth|100 hundredth|100 one-hundredth
cardinal = 100 hundred|100 one hundred|20 twenty|30 thirty|40 forty|50 fifty|60 sixty|70 seventy|80 eighty|90 ninety
number-joiner = -|_and_|_|
ordinal-suffix = st|nd|rd|th|1h|lh|ih
number = 0 none|0 no|0 zero|1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve|13 thirteen|14 fourteen|15 fifteen

month = 1 Jan|2 Feb|3 Mar|4 Apr|6 Jun|7 Jul|8 Aug|9 Sep|9 Sept|10 Oct|11 Nov|12 Dec
month = 1 January|2 February|3 March|4 April|5 May|6 June|7 July|8 August|9 September|10 October|11 November|12 December
date-filler = of|,
date-to = -|to|until
date-and = and|,
# "by the end of 2025": the last day of the year is meant
year-end = [the ]end of [the year ]{year}
month-end = [the ]end of {month} {year}
month-alone = {month} {year}

language-name = ar Arabic|zh Chinese|en English|fr French|ru Russian|es Spanish|de German

body.HRC = Human Rights Council
body.GA = General Assembly
body.SC = Security Council
body.ECOSOC = Economic and Social Council
body.TC = Trusteeship Council
body.CHR = Commission on Human Rights
body.SUBCOM = Sub-Commission on the Promotion and Protection of Human Rights|Sub-Commission on Human Rights|Sub-Commission on Prevention of Discrimination and Protection of Minorities
parent-body = GA

publisher = United Nations[ Nations Unies]
distribution = Distr\.[:] (general|limited|restricted)|Provisional
original-language = Original[\:] {languages}
session.regular = [resumed ]{ordinal} [\(resumed\) |resumed ]session[ \(resumed\)]
session.special = {ordinal} special session
session.emergency-special = {ordinal} emergency special session
session.year = {year} session|[resumed ](Substantive|Organizational|Management) session (of|for) {year}[ \(resumed\)]|{year} (substantive|organizational) session[ \(resumed\)]
session.of-council = {ordinal} year
volume-part = Resolutions adopted (on the report of|on the reports of|without reference to|by) {text}
session.stem = session
session-named.regular = (main|first|second|third) [resumed ]part of (its|the) [resumed ]{ordinal} session|its resumed {ordinal} session|{body}[,] [at|during|for|to] its {ordinal} [regular |annual ]session|its {ordinal} [regular |annual ]session|{ordinal} [regular |annual ]session of {article}{body}|{body}[,] [at|during] its {ordinal} and {ordinal} sessions|its {ordinal} and {ordinal} sessions|its {ordinal}, {ordinal} and {ordinal} sessions|until the (conclusion|end|close) of the {year} session
session-named.council = {ordinal} session of the Council
session-named.special = {body}[,] [at|during] its {ordinal} special session|its {ordinal} special session|{ordinal} special session of {article}{body}
session-named.emergency-special = its {ordinal} emergency special session|{ordinal} emergency special session of {article}{body}
# Whose session "its session" is: an organ that the sentence names, or who speaks.
session-holder.body = {body}
session-holder.assembly = Assembly|{ordinal} Committee|Credentials Committee
session-holder.council = Council
session-holder.commission = Commission
session-holder.sub-commission = Sub-Commission|Subcommission
session-holder.other = Commission (on|for)|Committee|Commission|Sub-Committee|Subcommittee|Sub-Commission|Subcommission|Working Group|Advisory Group|Group of|Conference of|General Conference|Review Conference|Congress|Forum|Board|Task Force|Expert Mechanism|Preparatory Meeting|Health Assembly|Environment Assembly|Labour Conference|Assembly of|Council of|Governing Council|Executive Council|{body} (Advisory Committee|Working Group|Forum)
session-holder.own = to it
session-holder.decides = (decide*|resolve*|agree*|intends|intention|decision)[,] [also|further|therefore|in this regard,] to|looks forward to considering
session-holder.asks = (submitted|referred|transmitted|presented|addressed) to it|(decide*|resolve*|agree*)[,] [also|further|therefore] that|and that|request*|invite*|encourage*|call* upon|urge*|recommend*|authorize*
agenda-item = Agenda item[s] {items}|Item[s] {items} of the [provisional ]agenda
adoption = Resolution[s] adopted by {article}{body}[,] (on|of) {date}|Resolution[s] adopted by {article}{body}
adoption = Resolution[s] adopted [on the report of the {text}]
adoption-at-meeting = Adopted by {article}{body} on {date}[,] at its {ordinal} meeting|Adopted at the {ordinal} meeting[,] [held ]on {date}|Adopted at the {ordinal} meeting
adoption-at-meeting = Adopted by {article}{body} at its {ordinal} meeting[ \((Resumption|Part) (1|2|3|4|I|II|III)\)][,][ held] on[,] {date}|Adopted by {article}{body} at its {ordinal} meeting|Adopted by {article}{body} [by a written vote ]on {date}
adoption-day = of {date}|[Resolution ]Adopted [on ]{date}|\({date}\)
decision-type = Decision[s]
decision-adoption = Decision[s] adopted by {article}{body} on {date}|Decision[s] adopted by {article}{body}
adopted-above = Adopted at the {ordinal} [resumed ]plenary meeting[,] [held ]on {date}
decision-made = At its {ordinal} [resumed ][plenary |closed |private ]meeting[,] [held ]on {date}[,] {article}{body}|At its {ordinal} [resumed ]plenary meeting[,] [held ]on {date}
numbered-document = Resolution|Decision|PRST|President's statement|Presidential statement
statement = Statement by the President of {article}{body}|Note by the President of {article}{body}
statement-made = At the {ordinal} meeting of {article}{body}[,][ held] on {date}|At its {ordinal} meeting[,] [held ]on {date}[,] {article}President of {article}{body}
resolution-number = {n} Resolution of {date}|Resolution {n} \({year}\)[ of {date}]|{n} \({year}\)[. |\.] Resolution of {date}
named-resolution = [The ][United Nations |UN |U\.N\. ]{body} Resolution [Nos\. |No\. |No |number |# ]({text} (of|on) {date}|{text}[,] {date}|{text} \({date}\)|{text})|[United Nations |UN ]Resolution [No\. |No |number |# ]({text} of|{text}[,] adopted by) [the ][United Nations |UN ]{body}[[,] (of|on) {date}|[,] {date}| \({date}\)]
dated-resolution = Resolution [No\. |No |number ]({text} \({date}\)|{text}[\.|,] [adopted ](on|of) {date})
# In a sentence: the number follows these words, or is the {text} in them.
mention-body = [The ][United Nations |UN |U\.N\. ]{body}|ECOSOC|G\.A\.
mention = resolution[s][ (of|adopted by) {article}{body}][ No\.| No| number| #]|res\.[ No\.]|UNSCR|UNSC Res|UNGA Res
resolution-title = Resolution[s] of {date}
draft = draft resolution
# With such a word some number a paragraph: "First: …".
paragraph-word = 1 First|1 Firstly|2 Second|2 Secondly|3 Third|3 Thirdly|4 Fourth|4 Fourthly|5 Fifth|6 Sixth|7 Seventh|8 Eighth|9 Ninth|10 Tenth|11 Eleventh|12 Twelfth
# The formula of 1946 has more words.
formula = {article}{body}[ of the United Nations][[,] (therefore|accordingly)]
early-preamble = whereas
formula.refers = therefore|accordingly

origin.without-committee = without reference to a Main Committee
origin.report = on the report of {committee}|on the basis of the report of {committee}
origin.recommendation = on the recommendation of {committee}
origin.proposal = on a proposal considered in plenary meeting|on the proposal of
origin.paragraph = para[graph][s][\.] {text}
committee = [the ]{ordinal} Committee|[the ]{text} \({ordinal} Committee\)|[the ]{text}

meeting = {ordinal} [\(resumed\) |resumed ][plenary |closed |private ]meeting[ \(resumed\)][ \(closed\)]
closing-day = [held ]on {date}
meeting.words = plenary meeting
meeting-plenary = {ordinal} plenary meeting
resumed = resumed|resumption
at-meeting = at (the|its) {ordinal} meeting
see-report = See (chap|chaps|chapter|chapters|part|sect|section|para|paras|paragraph|paragraphs)
annex = Annex|Annexes|Appendix|Enclosure|Attachment
part-letter = A A|B B|C C
part = Part {roman}

vote.without = without a vote|without vote|by consensus|by acclamation
vote.unanimous = unanimously
vote.recorded = recorded vote|roll-call vote|vote by roll call
vote.non-recorded = non-recorded vote|unrecorded vote
vote.none = None|Nil
vote.not-voting = not participating|did not participate|not taking part|did not take part
vote.unit = vote|votes|member|members
vote.announced = Vot(e|ing)[ result[s]]:|Result[s] of the vot(e|ing):
vote.adopted = (The|This) [draft ]resolution[ as a whole][,] was [[,] at the request of {text}[,] ]adopted|adopted
vote.against-before = to|against
vote.against-after = against|opposed
vote.abstaining-after = abstention*|absention*|abstained|abstaining
vote.label.in-favour = Yes|Voted in favour|In favour|Voting in favour|In favor|For
vote.label.against = No|Voted against|Against|Voting against
vote.label.abstaining = Abstaining|Abstentions|Abstention|Abstained
vote.label.non-voting = Not voting|Non-voting|Absent|Did not vote

numbered = article|articles|paragraph|paragraphs|para|paras|resolution|resolutions|item|items|chapter|chapters|section|sections|no|number|annex|rule|rules|regulation|phase|part|volume|vol|protocol|convention|goal|goals|target|targets|page|p|pp|least|than|and|to|of|by|in|from|between|or|level|day|year|years|supplement|sect|chap
after-mark = and|which|as|with|including|by|is|are|was|that|on|in|through|under|who|where
corrigendum = Corrigendum|Corrigenda
reissue = Reissued|reissued
library-card = Symbol|Document Symbol|UN Document Symbol|Symbol / Title|Date|Date of adoption|Adopted|Type|Language|Session|Body|Title|Publisher|Author|Publication Date|Country|Topics|Citation / Document Symbol|Reference|Related Document(s)|Cite as|Comments|Disclaimer|Document symbol|Document type|Document source|Document sources|Subject|Subjects|Publication date|Author
note-ibid = Ibid
note-opening = See|Official Records of|United Nations, Treaty Series|League of Nations, Treaty Series|General Assembly resolution|Security Council resolution|Economic and Social Council resolution|Human Rights Council resolution|Council resolution|Resolution|Resolutions
notes = Notes|Note|Footnotes|Footnote|Notes:
recycle = Please recycle|Please use recycled paper

opening.adverb = also|further|furthermore|once again|again|once more|in particular|in this regard|in this connection|moreover|likewise|in that regard|in this context|in that context|to this end|to that end|in addition|in this respect|in that respect|yet again|for this purpose|for that purpose
opening.degree = deeply|gravely|seriously|extremely|strongly|profoundly|equally|firmly|greatly|particularly|very|deep|grave|serious|great|profound|sincere|warmly|urgently|solemnly|fully|highly|vehemently|earnestly|categorically|vigorously|unequivocally|unreservedly|cordially|sincerely|emphatically|resolutely|wholeheartedly|unanimously|carefully|hereby|therefore|accordingly|however|nevertheless|full|strong|firm|utmost|deepest|gravest|warm|heartfelt|warmest|special|urgent|particular|due|fervently|specifically|kindly|formally|utmost|extreme|earnest|ever|well
opening.conjunction = and
# With such words the libraries that keep a copy speak of it, below the text.
copy-note = This work is (excerpted from|in the public domain)|This page was last edited|This document has been published by|This is not a UNHCR publication|Disclaimer\: This is not
# With such words a page goes on below a text that it holds, where nothing of the form follows.
page-end = ©|Copyright |Source[s]\:|Share |Share\:|Related |Tags\:|Categories\:|Retrieved from|Back to |For information media|Print this|Tweet|Facebook|Download
