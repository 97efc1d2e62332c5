# Spanish
script = Latin
common-words = el la los las de del y a en que para por con

article = la|el|los|las
ordinal = 1 primer|1 primero|1 primera|1 primeros|2 segundo|2 segunda|3 tercer|3 tercero|3 tercera|4 cuarto|4 cuarta|5 quinto|5 quinta|6 sexto|6 sexta|7 séptimo|7 séptima|8 octavo|8 octava|9 noveno|9 novena
ordinal = 10 décimo|10 décima|11 undécimo|11 undécima|12 duodécimo|12 duodécima
ordinal = 20 vigésimo|20 vigésima|30 trigésimo|30 trigésima|40 cuadragésimo|40 cuadragésima|50 quincuagésimo|50 quincuagésima|60 sexagésimo|60 sexagésima|70 septuagésimo|70 septuagésima|80 octogésimo|80 octogésima|90 nonagésimo|90 nonagésima
number-joiner = _|
ordinal = 18 decimoctavo|18 decimoctava
ordinal-suffix = a.|o.|er|ª|a|º|o|°|ro|ra|va|vo|to|ta|mo|ma|do|da|no|na
number = 0 ninguno|0 ninguna|0 cero|1 uno|1 una|1 un|2 dos|3 tres|4 cuatro|5 cinco|6 seis|7 siete|8 ocho|9 nueve|10 diez|11 once|12 doce|13 trece|14 catorce|15 quince

month = 1 enero|2 febrero|3 marzo|4 abril|5 mayo|6 junio|7 julio|8 agosto|9 septiembre|9 setiembre|10 octubre|11 noviembre|12 diciembre
date-filler = de|del|,
date-to = -|a|al|hasta el
date-and = y|,|y del|y el
# "by the end of 2025": the last day of the year is meant
year-end = [a ](fin|fines|final|finales) [de ]{year}|el fin de {year}|que (finalice|termine|concluya|acabe) [el año ]{year}
month-end = [a ](fin|fines|final|finales) de {month} de {year}
month-alone = {month} de {year}

language-name = ar árabe|zh chino|en inglés|en inlgés|fr francés|ru ruso|es español|de alemán

body.HRC = Consejo de Derechos Humanos
body.GA = Asamblea General
body.SC = Consejo de Seguridad
body.ECOSOC = Consejo Económico y Social
body.TC = Consejo de Administración Fiduciaria
body.CHR = Comisión de Derechos Humanos
body.SUBCOM = Subcomisión de Promoción y Protección de los Derechos Humanos|Subcomisión de Derechos Humanos|Subcomisión de Prevención de Discriminaciones y Protección a las Minorías
parent-body = GA

publisher = Naciones Unidas
distribution = Distr\.[\:] (general|limitada|reservada)|Provisional
original-language = Original[\:] {languages}
session.regular = [Continuación del ]{ordinal} período de sesiones[ \((continuación|reanudad*)\)]
session.special = {ordinal} período extraordinario de sesiones
session.emergency-special = {ordinal} período extraordinario de sesiones de emergencia
session.year = Período de sesiones [sustantivo |de organización |de gestión ](de|para) {year}[ \(continuación\)]|Continuación del período de sesiones [sustantivo |de organización ](de|para) {year}|{year} período de sesiones
session.of-council = {ordinal} año
volume-part = Resoluciones aprobadas (sobre la base|sin remisión|por) {text}
session.stem = período|periodo
session-named.regular = (parte principal|primera parte|segunda parte|tercera parte) (del|de la continuación del) {ordinal} período de sesiones|{body}[,] en su {ordinal} período [ordinario ]de sesiones|su {ordinal} período [ordinario ]de sesiones|{ordinal} período [ordinario ]de sesiones de {article}{body}|{ordinal} período de sesiones del {body}|su período de sesiones [sustantivo |de organización |de gestión ]de {year}|{body}[,] en sus períodos de sesiones {ordinal} y {ordinal}|sus períodos de sesiones {ordinal} y {ordinal}|sus períodos de sesiones {ordinal}, {ordinal} y {ordinal}|sus {ordinal} y {ordinal} períodos de sesiones|hasta (la conclusión|el final|el fin|la clausura) del período de sesiones de {year}
session-named.council = {ordinal} período de sesiones del Consejo
session-named.special = su {ordinal} período extraordinario de sesiones|{ordinal} período extraordinario de sesiones de {article}{body}|{ordinal} período extraordinario de sesiones del {body}
session-named.emergency-special = su {ordinal} período extraordinario de sesiones de emergencia|{ordinal} período extraordinario de sesiones de emergencia de {article}{body}
# De quién es «su período de sesiones»: de un órgano que la frase nombra, o de quien habla.
session-holder.body = {body}
session-holder.assembly = Asamblea|{ordinal} Comisión|Comisión de Verificación de Poderes
session-holder.council = Consejo
session-holder.commission = Comisión
session-holder.sub-commission = Subcomisión
session-holder.other = Comisión (de|del|para|Económica|sobre)|Comité|Comisión|Subcomité|Subcomisión|Grupo de Trabajo|Grupo de Expertos|Grupo de Eminentes Expertos|Grupo Asesor|Conferencia de|Conferencia General|Conferencia Internacional|Congreso|Foro|Junta|Mecanismo de Expertos|Asamblea Mundial de la Salud|Asamblea de las Naciones Unidas sobre el Medio Ambiente|Asamblea sobre el Medio Ambiente|Asamblea de los Estados|Consejo de Administración|Consejo Ejecutivo|Consejo de Europa
session-holder.own = (le|la|lo|se lo|se la) (presente|presenten|presentara|presentase|informe|informen|informara|someta|sometan|transmita|transmitan|rinda|rindan|proporcione|proporcionen|facilite|faciliten|comunique|mantenga|mantengan)|presentarle|presentarlo|informarle|informarla|someterle
session-holder.decides = decid*|decisión|conviene|intención de
session-holder.asks = (decid*|decisión|conviene)[,] [también|además|asimismo|por tanto] [de ]que|y que|solicit*|pide|pidió|pidan|invit*|alient*|exhort*|insta*|recomiend*|autoriz*
agenda-item = Tema[s] {items}[,] (de la agenda|del programa[ provisional])
adoption = Resolución aprobada por {article}{body}[,] el {date}|Resoluciones aprobadas por {article}{body}[,] el {date}|Resolución aprobada por {article}{body}|Resoluciones aprobadas por {article}{body}
adoption = Resolución aprobada [(sobre la base d*|por recomendación*) {text}]
adoption-at-meeting = (Aprobada|Adoptada) por {article}{body} el {date}[,] en su {ordinal} sesión|(Aprobada|Adoptada) en la {ordinal} sesión[,] [celebrada ]el {date}|(Aprobada|Adoptada) en la {ordinal} sesión
adoption-at-meeting = (Aprobada|Adoptada) por {article}{body} en su {ordinal} sesión[ \((Reanudación|Parte) (1|2|3|4|I|II|III)\)][,] [celebrada ]el {date}|(Aprobada|Adoptada) por {article}{body} en su {ordinal} sesión|(Aprobada|Adoptada) por {article}{body} el {date}
adoption-day = de {date}|del {date}|de fecha {date}|[Resolución ](Aprobada|Adoptada) el {date}|\({date}\)
decision-type = Decisión|Decisiones
decision-adoption = Decisión adoptada por {article}{body} el {date}|Decisiones adoptadas por {article}{body}|Decisión adoptada por {article}{body}
adopted-above = (Aprobada|Adoptada) en la {ordinal} sesión plenaria[,] [celebrada ]el {date}
decision-made = En su {ordinal} sesión[ plenaria][,] [celebrada ]el {date}[,] {article}{body}|En su {ordinal} sesión plenaria[,] [celebrada ]el {date}
numbered-document = Resolución|Decisión|PRST
statement = Declaración (del Presidente|de la Presidenta|de la Presidencia) (del|de la) {body}
statement-made = En la {ordinal} sesión (del |de la ){body}[,] celebrada el {date}|En su {ordinal} sesión[,] celebrada el {date}
resolution-number = Resolución {n} \({year}\)[ de[l] {date}]
named-resolution = Resolución (de|del) {article}{body}[ de las Naciones Unidas] [núm\. |Nº |No\. ]({text} \({date}\)|{text})|Resolución [núm\. |Nº |No\. |número ]{text}[,] (de|del|aprobada por|adoptada por) {article}{body}[ de las Naciones Unidas| de la ONU][[,] (de|del|el) {date}|[,] {date}| \({date}\)]|{body}[,] resolución [núm\. |Nº |No\. ]({text} de[l] {date}|{text} \({date}\)|{text})
dated-resolution = Resolución [núm\. |Nº |No\. ]({text} \({date}\)|{text}[\.|,] [aprobada |adoptada ](el|de|del) {date})
# In a sentence: the number follows these words, or is the {text} in them.
mention-body = {article}{body}[,]
mention = (resolución|resoluciones)[ (de|del) {article}{body}][ de las Naciones Unidas| de la ONU][ núm\.| Nº| No\.| número]
resolution-title = Resolución de {date}
draft = proyecto de resolución
# With such a word some number a paragraph: "Primero: …".
paragraph-word = 1 Primero|1 Primera|2 Segundo|2 Segunda|3 Tercero|3 Tercera|4 Cuarto|4 Cuarta|5 Quinto|5 Quinta|6 Sexto|6 Sexta|7 Séptimo|7 Séptima|8 Octavo|8 Octava|9 Noveno|9 Novena|10 Décimo|10 Décima|11 Undécimo|11 Undécima|12 Duodécimo|12 Duodécima
# The formula of 1946 has more words.
formula = {article}{body}[ de las Naciones Unidas][[,] (por lo tanto|por tanto|en consecuencia)]
formula.refers = por lo tanto|por tanto|en consecuencia

origin.without-committee = sin remisión previa a una Comisión Principal
origin.report = sobre la base (del informe|de los informes) (de|del) {committee}
origin.recommendation = por recomendación (de|del) {committee}
origin.proposal = sobre la base de una propuesta examinada en sesión plenaria|a propuesta de
origin.paragraph = párr[\.|afo*][s][\.] {text}
committee = [la |el |los |las ]{ordinal} Comisión|[la |el |los |las ]{text} \({ordinal} Comisión\)|[la |el |los |las ]{text}

meeting = {ordinal} (sesión|reunión)[ plenaria][ \((continuación|reanudada)\)]
closing-day = [celebrada ]el {date}
meeting.words = sesión plenaria
meeting-plenary = {ordinal} sesión plenaria
resumed = continuación|reanudada|reanudación
at-meeting = en [la |su ]{ordinal} sesión
see-report = Véase el (cap|capítulo|párr)|Véase (cap|capítulo|párr)|Véanse (cap|caps|párrs)
annex = Anexo|Anexos|Apéndice|Documento adjunto
part-letter = A A|B B|C C
part = Parte {roman}

vote.without = sin votación|sin someterla a votación|sin someterse a votación|por consenso|por aclamación
vote.unanimous = por unanimidad
vote.recorded = votación registrada|votación nominal
vote.non-recorded = votación no registrada
vote.none = Ninguno|Ninguna|Nadie
vote.not-voting = no participó|no participaron|no tomó parte|no participa
vote.unit = voto|votos
vote.announced = Votación:|Resultado[s] de la votación:
vote.adopted = (La|Esta) resolución (fue|es|ha sido) (aprobada|adoptada)|El proyecto de resolución (fue|es|ha sido|queda) (aprobado|adoptado)|aprobada|adoptada
vote.against-before = contra|a
vote.against-after = en contra|contra
vote.abstaining-after = abstencion*|abstención*
vote.label.in-favour = Votaron a favor|Votos afirmativos|Votos a favor|A favor
vote.label.against = Votaron en contra|Votos negativos|Votos en contra|En contra
vote.label.abstaining = Abstenciones|Abstención|Abstenciones|Se abstuvieron|Se abstuvo
vote.label.non-voting = No votaron|No votó|Ausentes

numbered = artículo|artículos|párrafo|párrafos|párr|párrs|apartado|resolución|resoluciones|tema|temas|capítulo|capítulos|sección|secciones|núm|núms|número|anexo|norma|fase|parte|volumen|vol|protocolo|convenio|objetivo|objetivos|meta|metas|página|pág|págs|menos|de|del|a|y|los|las|la|el|en|que|por|entre|o|unos|unas|día|años|suplemento|nivel|decisión|decisiones|más|secc|cap
numbered-name = objetivo de desarrollo sostenible|objetivos de desarrollo sostenible
after-mark = y|que|así|en|sobre|por|para|es|son|como|con|incluido|incluida
corrigendum = Corrección|Corrigendum
reissue = Publicado nuevamente|publicado nuevamente
note-ibid = Ibid|Ibíd
note-opening = Véase|Véanse|Documentos Oficiales|Naciones Unidas, Treaty Series|Naciones Unidas, Recueil|United Nations, Treaty Series|Resolución|Resoluciones|Official Records of
notes = Notas|Nota|Notas:
recycle = Se ruega reciclar|Sírvase reciclar

opening.adverb = también|además|asimismo|de nuevo|una vez más|nuevamente|igualmente|a este respecto|en particular|a ese respecto|en este sentido|en ese sentido|en este contexto|a este fin|a tal fin|con este fin|con ese fin|en ese contexto|a ese fin|por consiguiente|en consecuencia|reiteradamente
opening.degree = profundamente|gravemente|sumamente|extremadamente|muy|firmemente|enérgicamente|seriamente|profunda|profundo|grave|seria|gran|viva|vivo|suma|sumo|honda|hondo|enorme|especial|serio|más|pleno|plena|firme|sincero|sincera|calurosamente|solemnemente|plenamente|resueltamente|categóricamente|vivamente|rotundamente|inequívocamente|vehementemente|encarecidamente|particularmente|especialmente|extrema|extremo
opening.conjunction = y|e
# With such words the libraries that keep a copy speak of it, below the text.
copy-note = Este trabajo está extraído de|Esta obra se encuentra en dominio público|Esta página se editó por última vez
# With such words a page goes on below a text that it holds, where nothing of the form follows.
page-end = ©|Copyright |Fuente[s]\:|Compartir|Imprimir|Etiquetas|Categorías|Para uso de los medios|Volver|Descargar|Facebook|Relacionados
