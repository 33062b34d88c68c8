/**
 * Outlets in Spanish, Catalan, Italian and Portuguese, including those of Latin America. See ../table.ts for the form
 * of the rows.
 */
export const SOUTHERN_EUROPE = `
@ES es agency
efe.com|EFE/Agencia EFE|Q1274521|Government of Spain
europapress.es|Europa Press|Q1315548
@ES es public
rtve.es|RTVE|Q54829|RTVE
@ES es broadcaster
cadenaser.com|Cadena SER||PRISA
antena3.com|Antena 3||Grupo Planeta
telecinco.es|Telecinco||MFE
@ES es national
elpais.com|El País|Q50009|PRISA
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
elcorreo.com|El Correo|Q1324043|Vocento
diariovasco.com|El Diario Vasco|Q913303|Vocento
heraldo.es|Heraldo de Aragón|Q3572134|Henneo
lavozdegalicia.es|La Voz de Galicia|Q3312427
@ES es online
eldiario.es|elDiario.es|Q8774265
elconfidencial.com|El Confidencial|Q5821545
elespanol.com|El Español|Q20652713
20minutos.es|20minutos|Q2077548|Henneo
publico.es|Público (España)/Público|Q1835391
@ES ca public
3cat.cat,ccma.cat|3Cat|Q3323383
@IT it agency
ansa.it|ANSA|Q392934
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
ilfattoquotidiano.it|Il Fatto Quotidiano|Q1051087
avvenire.it|Avvenire|Q661495|Conferenza Episcopale Italiana
ilmanifesto.it|il manifesto|Q642381
ilfoglio.it|Il Foglio|Q3148456
editorialedomani.it|Domani|Q99347116
@IT it regional
ilmattino.it|Il Mattino|Q605734|Caltagirone
ilgazzettino.it,gazzettino.it|Il Gazzettino|Q902507|Caltagirone
ilrestodelcarlino.it|il Resto del Carlino|Q1050786|Monrif
@IT it online
ilpost.it|Il Post|Q3792882
fanpage.it|Fanpage.it
open.online|Open|Q108842680
@VA - state
vaticannews.va|Vatican News||Holy See
@PT pt agency
lusa.pt|Lusa||Government of Portugal
@PT pt public
rtp.pt|RTP||RTP
@PT pt broadcaster
sicnoticias.pt|SIC Notícias||Impresa
@PT pt national
publico.pt|Público|Q1757086|Sonae
expresso.pt|Expresso|Q1384864|Impresa
dn.pt|Diário de Notícias|Q508252
jn.pt|Jornal de Notícias
cmjornal.pt|Correio da Manhã|Q1135311|Medialivre
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
@BR pt public
agenciabrasil.ebc.com.br|Agência Brasil||EBC
@MX es national
eluniversal.com.mx|El Universal (México)|Q1321495
jornada.com.mx|La Jornada|Q2496821
milenio.com|Milenio
reforma.com|Reforma
@AR es national
clarin.com|Clarín|Q878108
lanacion.com.ar|La Nación (Argentina)|Q1507630
pagina12.com.ar|Página/12|Q1731205
@AR es online
infobae.com|Infobae|Q5915760
@CL es national
latercera.com|La Tercera
emol.com|Emol
@CO es national
eltiempo.com|El Tiempo
elespectador.com|El Espectador
@PE es national
elcomercio.pe|El Comercio (Perú)
larepublica.pe|La República
@VE es state
telesurtv.net|teleSUR||Government of Venezuela
@CU es agency
prensa-latina.cu|Prensa Latina||Government of Cuba
`;
