# French
script = Latin
common-words = le la les de des du et à dans que pour en par aux

article = la|le|les|l'
ordinal = 1 premier|1 première|1 unième|2 deuxième|2 seconde|2 second|3 troisième|4 quatrième|5 cinquième|6 sixième|7 septième|8 huitième|9 neuvième|10 dixième
ordinal = 11 onzième|12 douzième|13 treizième|14 quatorzième|15 quinzième|16 seizième
ordinal = 20 vingtième|30 trentième|40 quarantième|50 cinquantième|60 soixantième|80 quatre-vingtième|100 centième
cardinal = 10 dix|20 vingt|30 trente|40 quarante|50 cinquante|60 soixante|80 quatre-vingt|80 quatre-vingts|100 cent
number-joiner = -|_et_|_|_-|-_|
ordinal-suffix = er|re|ère|e|ème|ieme|nde|ne|c|•|'|°|·
number = 0 zéro|0 aucune|0 aucun|1 une|1 un|2 deux|3 trois|4 quatre|5 cinq|6 six|7 sept|8 huit|9 neuf|10 dix|11 onze|12 douze|13 treize|14 quatorze|15 quinze

month = 1 janvier|2 février|3 mars|4 avril|5 mai|6 juin|7 juillet|8 août|9 septembre|10 octobre|11 novembre|12 décembre
date-filler = de|,
date-to = -|au|à
date-and = et|,
# "by the end of 2025": the last day of the year is meant
year-end = [à ][la ]fin [de ][l'année ]{year}
month-end = [à ][la ]fin [du mois ][de |d']{month} {year}
month-alone = {month} {year}

language-name = ar arabe|zh chinois|en anglais|fr français|ru russe|es espagnol|de allemand

body.HRC = Conseil des droits de l'homme
body.GA = Assemblée générale
body.SC = Conseil de sécurité
body.ECOSOC = Conseil économique et social
body.TC = Conseil de tutelle
body.CHR = Commission des droits de l'homme
body.SUBCOM = Sous-Commission de la promotion et de la protection des droits de l'homme|Sous-Commission des droits de l'homme|Sous-Commission de la lutte contre les mesures discriminatoires et de la protection des minorités
parent-body = GA

publisher = Nations Unies
distribution = Distr\.[ \:] (générale|limitée|restreinte|general)|Provisoire
original-language = Original[ \:] {languages}
session.regular = [Reprise de la ]{ordinal} session[ \(reprise\)]
session.special = {ordinal} session extraordinaire
session.emergency-special = {ordinal} session extraordinaire d'urgence
session.year = Session [de fond |d'organisation |de gestion ](de|pour) {year}[ \(reprise\)]|Reprise de la session [de fond |d'organisation ](de|pour) {year}|{year} session
session.of-council = {ordinal} année
volume-part = Résolutions adoptées (sur le rapport|sur les rapports|sans renvoi|par) {text}
session.stem = session
session-named.regular = (partie principale|première partie|deuxième partie|troisième partie) de (la|la reprise de la) {ordinal} session|{body}[,] [à|de|pour|lors de] sa {ordinal} session [ordinaire]|sa {ordinal} session[ ordinaire]|{ordinal} session[ ordinaire] (de |du ){article}{body}|{ordinal} session[ ordinaire] du {body}|sa session [de fond |d'organisation |de gestion ]de {year}|{body}[,] à ses {ordinal} et {ordinal} sessions|ses {ordinal} et {ordinal} sessions|ses {ordinal}, {ordinal} et {ordinal} sessions|jusqu'à la (conclusion|fin|clôture) de la session de {year}
session-named.council = {ordinal} session du Conseil
session-named.special = sa {ordinal} session extraordinaire|{ordinal} session extraordinaire (de |du ){article}{body}|{ordinal} session extraordinaire du {body}
session-named.emergency-special = sa {ordinal} session extraordinaire d'urgence|{ordinal} session extraordinaire d'urgence de {article}{body}
# De qui est « sa session » : d'un organe que la phrase nomme, ou de celui qui parle.
session-holder.body = {body}
session-holder.assembly = Assemblée|{ordinal} Commission|Commission de vérification des pouvoirs
session-holder.council = Conseil
session-holder.commission = Commission
session-holder.sub-commission = Sous-Commission
session-holder.other = Commission (de la|du|des|de l'|pour|économique)|Comité|Commission|Sous-Comité|Sous-Commission|Groupe de travail|Groupe d'experts|Groupe d'éminents experts|Groupe consultatif|Conférence des|Conférence générale|Conférence internationale|Conférence d'examen|Congrès|Forum|Instance permanente|Mécanisme d'experts|Équipe spéciale|Assemblée mondiale de la Santé|Assemblée des Nations Unies pour l'environnement|Assemblée pour l'environnement|Assemblée des États|Conseil d'administration|Conseil exécutif|Conseil de l'Europe|Conseil du commerce
session-holder.own = lui|elle-même|lui-même
session-holder.decides = (décid*|décision|convien*|convenu|intention|se propose)[,] [également|aussi|en outre|par ailleurs|donc] (de|d')
session-holder.asks = décid*[,] [également|aussi|en outre|par ailleurs|donc] (que|qu')|et que|prie|prié|demande*|invite*|invité|engage*|encourage*|recommand*|exhort*|autoris*
agenda-item = Point[s] {items}[,] [de] l'ordre du jour[ provisoire]
adoption = Résolution[s] adoptée[s] par {article}{body}[,] le {date}|Résolution[s] adoptée[s] par {article}{body}[ en date du {date}]
adoption = Résolution[s] adoptée[s] [(sur|sur la base d*) {text}]
adoption-at-meeting = Adoptée par {article}{body} le {date}[,] à sa {ordinal} séance|Adoptée à la {ordinal} séance[,] [tenue ]le {date}|Adoptée à la {ordinal} séance
adoption-at-meeting = Adoptée par {article}{body} à sa {ordinal} séance[ \((Reprise|Partie) (1|2|3|4|I|II|III)\)][,] [tenue ]le {date}|Adoptée par {article}{body} à sa {ordinal} séance|Adoptée par {article}{body} le {date}
adoption-day = du {date}|en date du {date}|[Résolution ]Adoptée le {date}|\({date}\)
decision-type = Décision[s]
decision-adoption = Décision[s] adoptée[s] par {article}{body} le {date}|Décision[s] adoptée[s] par {article}{body}
adopted-above = Adoptée à la {ordinal} séance plénière[,] [tenue ]le {date}
decision-made = (À|A) sa {ordinal} séance[ plénière][,] [tenue |qu'elle a tenue |qu'il a tenue ]le {date}[,] {article}{body}|(À|A) sa {ordinal} séance plénière[,] [tenue ]le {date}
numbered-document = Résolution|Décision|PRST
statement = (Déclaration|Note) (du Président|de la Présidente|de la Présidence) (de l'|du |de la |de ){body}
statement-made = (À|A) (la|sa) {ordinal} séance (du |de la |de l'){body}[,] (tenue|qu'il a tenue) le {date}|(À|A) (la|sa) {ordinal} séance[,] le {date}|(À|A) sa {ordinal} séance[,] [tenue ]le {date}
resolution-number = Résolution {n} \({year}\)[ du {date}]
named-resolution = Résolution (du |de ){article}{body}[ des Nations Unies] [no |n° |nº ]({text} \({date}\)|{text})|Résolution [no |n° |nº |numéro ]{text}[,] (du|de|adoptée par) {article}{body} [des Nations Unies|de l'Organisation des Nations Unies|de l'ONU][,][ ](du|le|en date du) {date}|Résolution [no |n° |nº |numéro ]{text}[,] (du|de|adoptée par) {article}{body}[ des Nations Unies| de l'Organisation des Nations Unies| de l'ONU][ \({date}\)]|{body}[,] résolution [no |n° |nº ]({text} du {date}|{text} \({date}\)|{text})
dated-resolution = Résolution [no |n° |nº ]({text} \({date}\)|{text}[\.|,] [adoptée ](le|du|en date du) {date})
# In a sentence: the number follows these words, or is the {text} in them.
mention-body = {article}{body}[,]
mention = résolution[s][ (de|du|d') {article}{body}][ des Nations Unies| de l'ONU][ no| n°| nº| numéro]
resolution-title = Résolution[s] du {date}
draft = projet de résolution
# With such a word some number a paragraph: "Premièrement: …".
paragraph-word = 1 Premièrement|1 Premier|2 Deuxièmement|2 Deuxième|2 Secondement|3 Troisièmement|3 Troisième|4 Quatrièmement|4 Quatrième|5 Cinquièmement|5 Cinquième|6 Sixièmement|6 Sixième|7 Septièmement|7 Septième|8 Huitièmement|8 Huitième|9 Neuvièmement|9 Neuvième|10 Dixièmement|10 Dixième|11 Onzièmement|11 Onzième|12 Douzièmement|12 Douzième
# The formula of 1946 has more words.
formula = {article}{body}[ des Nations Unies][[,] en conséquence]
formula.refers = en conséquence

origin.without-committee = sans renvoi à une [grande ]Commission
origin.report = sur la base (du rapport|des rapports) (de|du|des|d') {committee}|sur le rapport (de|du|des|d') {committee}
origin.recommendation = sur [la ]recommandation (de|du|des|d') {committee}
origin.proposal = sur la base d'une proposition examinée en séance plénière|sur proposition
origin.paragraph = par[\.|agraphe*] {text}
committee = [la |le |l'|les ]{ordinal} Commission|[la |le |l'|les ]{text} \({ordinal} Commission\)|[la |le |l'|les ]{text}

meeting = {ordinal} (séance|réunion|seance)[ plénière][ \(reprise\)][ privée]
closing-day = [tenue ]le {date}
meeting.words = séance plénière
meeting-plenary = {ordinal} séance plénière
resumed = reprise
at-meeting = à [la |sa ]{ordinal} séance
see-report = Voir (chap|chapitre|par|paragraphe|la section|sect|première partie|deuxième partie)
annex = Annexe|Annexes|Appendice|Pièce jointe|Additif
part-letter = A A|B B|C C
part = Partie {roman}

vote.without = sans vote|sans mise aux voix|par consensus|par acclamation|sans être mis* aux voix
vote.unanimous = à l'unanimité
vote.recorded = vote enregistré|votre enregistré|vote par appel nominal
vote.non-recorded = vote non enregistré|scrutin non enregistré
vote.none = Néant|Aucun|Aucune|Personne
vote.not-voting = n'ayant pas participé|n'ont pas participé|n'a pas participé|n'ayant pas pris part|n'ont pas pris part|n'a pas pris part
vote.unit = voix
vote.announced = Vote :|Vote:|Résultat[s] du (vote|scrutin)[ ]:
vote.adopted = (Le projet de résolution|La résolution|Ce projet de résolution)[,] (a été|est) adopté*|adoptée|adopté
vote.against-before = contre
vote.against-after = voix contre|contre
vote.abstaining-after = abstention*|absention*
vote.label.in-favour = Ont voté pour|A voté pour|Votent pour|Vote pour|Voix pour|Pour
vote.label.against = Ont voté contre|A voté contre|Votent contre|Voix contre|Contre
vote.label.abstaining = Se sont abstenus|Se sont abstenues|S'est abstenu|S'est abstenue|S'abstiennent|Abstentions|Abstention
vote.label.non-voting = N'ont pas voté|N'a pas voté|Absents|Absent

numbered = article|articles|paragraphe|paragraphes|par|alinéa|résolution|résolutions|point|points|chapitre|chapitres|section|sections|no|nos|numéro|annexe|règle|phase|partie|volume|vol|protocole|convention|objectif|objectifs|cible|cibles|page|p|moins|de|à|et|des|du|les|la|le|aux|au|en|que|par|dans|entre|ou|sur|pour|environ|quelque|jour|an|ans|supplément|niveau|décision|décisions|plus|sect|chap|et
numbered-name = objectif de développement durable|objectifs de développement durable
after-mark = et|qui|que|ainsi|dans|sur|pour|par|est|sont|dont|en|y compris|notamment
corrigendum = Rectificatif
reissue = Nouveau tirage|nouveau tirage
note-ibid = Ibid
note-opening = Voir|Documents officiels|Nations Unies, Recueil|Société des Nations, Recueil|Résolution|Résolutions|United Nations, Treaty Series|Official Records of
notes = Notes|Note|Notes :
recycle = Merci de recycler|Merci de recycler

opening.adverb = également|aussi|en outre|de nouveau|à nouveau|encore|une nouvelle fois|une fois de plus|une fois encore|par ailleurs|en particulier|de même|de plus|à cet égard|derechef|toutefois|néanmoins|à ce sujet|à ce propos|dans ce contexte|à cette fin|à cet effet|dans cette optique|en conséquence|par conséquent|dans ce cadre|sur ce point|pour ce faire
opening.degree = profondément|gravement|vivement|extrêmement|fortement|fermement|sincèrement|très|profonde|profond|vive|vif|grave|sincère|grand|grande|particulièrement|sérieusement|chaleureusement|solennellement|résolument|catégoriquement|pleinement|unanimement|vigoureusement|tout particulièrement|extrême|ferme|plein|pleine|sincères|vives|vifs|graves|profonds|profondes|haute|vibrant|particulier|totale|entier|entière|chaleureuses|chaleureux
opening.conjunction = et
# With such words the libraries that keep a copy speak of it, below the text.
copy-note = Cette œuvre est extraite|Ce document provient|Ce texte est extrait|La dernière modification de cette page
# With such words a page goes on below a text that it holds, where nothing of the form follows.
page-end = ©|Copyright |Source[s][ ]\:|Partager|Imprimer|Mots-clés|À l'intention des organes d'information|Catégories|Retour|Télécharger|Facebook|Lire aussi
