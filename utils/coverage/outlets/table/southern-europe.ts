/** Outlets in Spanish, Catalan, Italian and Portuguese, Latin America with them. The rows' form is told in ../table.ts. */
export const SOUTHERN_EUROPE = `
@ES es agency
efe.com|EFE/Agencia EFE|Q1274521|Government of Spain
europapress.es|Europa Press|Q1315548
@ES es public
rtve.es|RTVE|Q54829|RTVE
@ES es broadcaster
cadenaser.com|Cadena SER||PRISA
antena3.com|Antena 3||Grupo Planeta
lasexta.com|laSexta||Grupo Planeta
telecinco.es|Telecinco||MFE
cope.es|COPE||Conferencia Episcopal Española
@ES es national
elpais.com|El País|Q50009|PRISA
cincodias.elpais.com,cincodias.com|Cinco Días|Q8346209|PRISA
as.com|AS||PRISA
elmundo.es|El Mundo|Q921217|RCS MediaGroup
expansion.com|Expansión|Q556902|RCS MediaGroup
marca.com|Marca|Q917580|RCS MediaGroup
abc.es|ABC|Q287076|Vocento
lavanguardia.com|La Vanguardia|Q511533|Grupo Godó
larazon.es|La Razón|Q191433|Grupo Planeta
eleconomista.es|elEconomista.es|Q2839040
@ES es regional
elperiodico.com|El Periódico|Q35638|Prensa Ibérica
farodevigo.es|Faro de Vigo|Q3312323|Prensa Ibérica
lne.es|La Nueva España|Q2227240|Prensa Ibérica
levante-emv.com|Levante-EMV|Q1999224|Prensa Ibérica
elcorreo.com|El Correo|Q1324043|Vocento
diariovasco.com|El Diario Vasco|Q913303|Vocento
diariosur.es|Sur|Q1209144|Vocento
ideal.es|Ideal|Q5908242|Vocento
elnortedecastilla.es|El Norte de Castilla|Q326519|Vocento
lasprovincias.es|Las Provincias|Q2748855|Vocento
laverdad.es|La Verdad|Q11687789|Vocento
heraldo.es|Heraldo de Aragón|Q3572134|Henneo
lavozdegalicia.es|La Voz de Galicia|Q3312427
diariodenavarra.es|Diario de Navarra|Q8355313
diariodesevilla.es|Diario de Sevilla|Q3026338
@ES es online
eldiario.es|elDiario.es|Q8774265
elconfidencial.com|El Confidencial|Q5821545
elespanol.com|El Español|Q20652713
20minutos.es|20minutos|Q2077548|Henneo
publico.es|Público (España)|Q1835391
okdiario.com|OKdiario|Q30901816
infolibre.es|infoLibre|Q16578645
huffingtonpost.es|El HuffPost|Q3049977|PRISA
@ES ca online
vilaweb.cat|VilaWeb|Q3312518
elnacional.cat|El Nacional.cat|Q46041605
@ES ca public
3cat.cat,ccma.cat|3Cat|Q3323383
@ES ca national
ara.cat|Ara
elpuntavui.cat|El Punt Avui|Q778258
@ES eu national
berria.eus|Berria|Q827097
@IT it agency
ansa.it|ANSA|Q392934
agi.it|AGI||Eni
adnkronos.com|Adnkronos
@IT it public
rainews.it,rai.it|Rai News/Rai||Rai
@IT it broadcaster
tg24.sky.it|Sky TG24||Comcast
tgcom24.mediaset.it|Tgcom24|Q3875645|MFE
@IT it national
corriere.it|Corriere della Sera|Q309135|RCS MediaGroup
gazzetta.it|La Gazzetta dello Sport|Q651988|RCS MediaGroup
repubblica.it|la Repubblica|Q85329
lastampa.it|La Stampa|Q923353
ilsole24ore.com|Il Sole 24 Ore|Q1658262|Confindustria
ilmessaggero.it|Il Messaggero|Q1658225|Caltagirone
ilgiornale.it|il Giornale|Q1051115|Angelucci
liberoquotidiano.it|Libero|Q536798|Angelucci
iltempo.it|Il Tempo|Q1077230|Angelucci
ilfattoquotidiano.it|Il Fatto Quotidiano|Q1051087
avvenire.it|Avvenire|Q661495|Conferenza Episcopale Italiana
ilmanifesto.it|il manifesto|Q642381
ilfoglio.it|Il Foglio|Q3148456
editorialedomani.it|Domani|Q99347116
laverita.info|La Verità|Q30891107
quotidiano.net|Quotidiano Nazionale/QN|Q3928075|Monrif
@IT it regional
ilmattino.it|Il Mattino|Q605734|Caltagirone
ilgazzettino.it,gazzettino.it|Il Gazzettino|Q902507|Caltagirone
corriereadriatico.it|Corriere Adriatico|Q3694488|Caltagirone
ilrestodelcarlino.it|il Resto del Carlino|Q1050786|Monrif
ilgiorno.it|Il Giorno|Q3148459|Monrif
lanazione.it|La Nazione||Monrif
ilsecoloxix.it|Il Secolo XIX|Q126586|MSC
unionesarda.it|L'Unione Sarda|Q1548903
gds.it|Giornale di Sicilia|Q1069383
ilpiccolo.it|Il Piccolo|Q1658246
ecodibergamo.it|L'Eco di Bergamo|Q3817993
@IT it online
ilpost.it|Il Post|Q3792882
fanpage.it|Fanpage.it
open.online|Open|Q108842680
linkiesta.it|Linkiesta|Q3833052
@IT de regional
dolomiten.it|Dolomiten|Q1236300
@VA - state
vaticannews.va|Vatican News||Holy See
@PT pt agency
lusa.pt|Lusa||Government of Portugal
@PT pt public
rtp.pt|RTP||RTP
@PT pt broadcaster
sicnoticias.pt|SIC Notícias||Impresa
cnnportugal.iol.pt|CNN Portugal
@PT pt national
publico.pt|Público|Q1757086|Sonae
expresso.pt|Expresso|Q1384864|Impresa
dn.pt|Diário de Notícias|Q508252
jn.pt|Jornal de Notícias
cmjornal.pt|Correio da Manhã|Q1135311|Medialivre
jornaldenegocios.pt|Jornal de Negócios|Q1704027|Medialivre
record.pt|Record|Q639033|Medialivre
@PT pt online
observador.pt|Observador|Q25442845
@BR pt national
folha.uol.com.br,folha.com.br|Folha de S.Paulo/Folha|Q1435379|Grupo Folha
oglobo.globo.com,oglobo.com.br|O Globo|Q970729|Grupo Globo
valor.globo.com|Valor Econômico|Q958931|Grupo Globo
estadao.com.br|O Estado de S. Paulo/Estadão|Q1628345
@BR pt online
g1.globo.com,globo.com|g1|Q5512664|Grupo Globo
uol.com.br,noticias.uol.com.br|UOL|Q1783492|Grupo Folha
metropoles.com|Metrópoles|Q56350071
@BR pt public
agenciabrasil.ebc.com.br|Agência Brasil||EBC
@BR pt broadcaster
cnnbrasil.com.br|CNN Brasil
@BR pt magazine
veja.abril.com.br|Veja|Q1886657
@BR pt regional
correiobraziliense.com.br|Correio Braziliense|Q3283333
@MX es national
eluniversal.com.mx|El Universal (México)|Q1321495
jornada.com.mx|La Jornada|Q2496821
reforma.com|Reforma|Q2473369
milenio.com|Milenio|Q2273191
@AR es national
clarin.com|Clarín
lanacion.com.ar|La Nación (Argentina)
pagina12.com.ar|Página/12
@AR es online
infobae.com|Infobae
@CL es national
latercera.com|La Tercera
emol.com|Emol/El Mercurio
@CO es national
eltiempo.com|El Tiempo
elespectador.com|El Espectador
@PE es national
elcomercio.pe|El Comercio (Perú)
@VE es state
telesurtv.net|teleSUR||Government of Venezuela
@CU es agency
prensa-latina.cu|Prensa Latina||Government of Cuba
`;
