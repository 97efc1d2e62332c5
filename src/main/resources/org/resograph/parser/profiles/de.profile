# German: the translation service prints resolutions of the General Assembly and the Security Council.
script = Latin
common-words = der die das und den des von zu mit auf für dass im

article = der|die|das|des|dem|den
ordinal = 1 erste|2 zweite|3 dritte|4 vierte|5 fünfte|6 sechste|7 siebte|7 siebente|8 achte|9 neunte|10 zehnte|11 elfte|12 zwölfte
ordinal = 13 dreizehnte|14 vierzehnte|15 fünfzehnte|16 sechzehnte|17 siebzehnte|18 achtzehnte|19 neunzehnte
ordinal = 20 zwanzigste|30 dreißigste|40 vierzigste|50 fünfzigste|60 sechzigste|70 siebzigste|80 achtzigste|90 neunzigste
ordinal-suffix = .|te|ste
number = 0 null|0 keine|1 eine|1 einer|1 ein|2 zwei|3 drei|4 vier|5 fünf|6 sechs|7 sieben|8 acht|9 neun|10 zehn|11 elf|12 zwölf

month = 1 Januar|2 Februar|3 März|4 April|5 Mai|6 Juni|7 Juli|8 August|9 September|10 Oktober|11 November|12 Dezember
date-filler = .|,
date-to = -|bis
date-and = und|,

language-name = ar Arabisch|zh Chinesisch|en Englisch|fr Französisch|ru Russisch|es Spanisch|de Deutsch

body.HRC = Menschenrechtsrat
body.HRC = Menschenrechtsrats
body.GA = Generalversammlung
body.SC = Sicherheitsrat
body.SC = Sicherheitsrats
body.ECOSOC = Wirtschafts- und Sozialrat
body.ECOSOC = Wirtschafts- und Sozialrats
parent-body = GA

publisher = Vereinte Nationen
distribution = Verteilung[\:] (Allgemein|Begrenzt)|Verteilung (Allgemein|Begrenzt)
original-language = Original[\:] {languages}
session.regular = {ordinal} Tagung
session.special = {ordinal} Sondertagung
session.emergency-special = {ordinal} Notstandssondertagung
session.stem = Tagung
agenda-item = Tagesordnungspunkt[e] {items}
adoption = Resolution[en] {article}{body}[,] verabschiedet am {date}|Resolution[en] {article}{body}
adoption-at-meeting = verabschiedet auf der {ordinal} Sitzung {article}{body} am {date}|verabschiedet vom {body} am {date}
decision-type = Beschluss|Beschlüsse
statement-made = Auf der {ordinal} Sitzung {article}{body} am {date}
resolution-number = Resolution {n} \({year}\)
# In a sentence: the number follows these words, or is the {text} in them.
mention = Resolution[en][ {article}{body}][ Nr\.]
draft = Resolutionsentwurf
formula = {article}{body}

origin.without-committee = ohne Überweisung an einen Hauptausschuss
origin.report = auf Grund des Berichts {committee}|aufgrund des Berichts {committee}
origin.paragraph = Ziff[er][\.] {text}
committee = [des ]{ordinal} Ausschusses|[des ]{text} \({ordinal} Ausschuss\)|[des ]{text}

meeting = {ordinal} [\(wieder aufgenommene\) ][Plenarsitzung|Sitzung]
meeting-plenary = {ordinal} Plenarsitzung
resumed = wieder aufgenommen*|wiederaufgenommen*
annex = Anlage|Anlagen|Anhang|Beilage
part-letter = A A|B B|C C

vote.without = ohne Abstimmung
vote.unanimous = einstimmig
vote.recorded = aufgezeichneter Abstimmung|aufgezeichneten Abstimmung
vote.unit = Stimme|Stimmen
vote.against-before = gegen
vote.abstaining-after = Enthaltung*
vote.label.in-favour = Dafür
vote.label.against = Dagegen
vote.label.abstaining = Enthaltungen|Enthaltung

opening.adverb = außerdem|ferner|sowie|erneut|auch|weiterhin
opening.conjunction = und
note-ibid = Ebd|Ibid
note-opening = Siehe|Vereinte Nationen, Treaty Series|United Nations, Treaty Series|Resolution|Resolutionen|Official Records
