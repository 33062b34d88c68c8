/** German words near in meaning, a group a line, folded; those with a clear opposite stand in `POLES`. */
export const synonyms: readonly string[] = `
sagen mitteilen erklaren ankundigen verkunden berichten betonen hinzufugen aussern unterstreichen melden schildern
antworten erwidern entgegnen
fragen bitten fordern verlangen auffordern appellieren
warnen mahnen
furchten befurchten angst sorge besorgnis besorgt
denken glauben meinen finden halten
hoffen wunschen wollen
entscheiden beschliessen entschluss entscheidung beschluss
einigung abkommen vereinbarung pakt vertrag einigen vereinbaren
planen beabsichtigen vorhaben plan
lassen ermoglichen
helfen unterstutzen hilfe unterstutzung beistehen
stoppen anhalten
enden aufhoren schliessen
beginnen starten anfangen beginn start anfang auftakt
fortsetzen weitermachen fortfuhren
leiten fuhren
teilnehmen mitmachen beteiligen
reisen besuchen reise besuch fahrt
treffen begegnen
bewegen verlegen umziehen
zuruckkehren ruckkehr
schicken senden entsenden
geben liefern schenken spenden gewahren anbieten
erhalten bekommen kriegen
nehmen ergreifen
veranstalten abhalten ausrichten
schaffen herstellen produzieren bauen errichten
nutzen benutzen verwenden gebrauchen einsetzen nutzung verwendung einsatz
brauchen benotigen bedarf
enthalten umfassen beinhalten
verursachen auslosen hervorrufen ursache grund
ergebnis folge konsequenz auswirkung
treffen beeintrachtigen betreffen
prallen kollidieren rammen zusammenstoss kollision aufprall
beschadigen zerstoren verwusten schaden beschadigung
verletzen verletzung verletzte verwunden
toten umbringen ermorden erschiessen mord totung
sterben umkommen ableben versterben
finden entdecken aufspuren
suchen fahnden suche fahndung
fliehen fluchten flucht entkommen
evakuieren raumen evakuierung raumung
retten bergen rettung bergung
angreifen attackieren angriff attacke anschlag
schiessen feuern schuss
explodieren explosion detonation sprengung
brand feuer brennen flammen
uberschwemmung hochwasser flut uberflutung
sturm unwetter orkan
erdbeben beben
unfall ungluck
polizei polizist beamter beamte ermittler
soldat militar armee streitkrafte truppen bundeswehr
regierung kabinett
prasident staatschef staatsoberhaupt
ministerprasident regierungschef premierminister premier kanzler bundeskanzler
minister ressortchef
abgeordneter parlamentarier
parlament bundestag
partei fraktion
wahl abstimmung votum
stimmen wahlen votieren
gesetz regelung verordnung vorschrift
gericht justiz
richter richterin
urteil strafe verurteilung
anwalt verteidiger jurist
staatsanwalt ermittler anklager staatsanwaltschaft
gefangnis haft haftanstalt
verdachtig tatverdachtig beschuldigt angeklagt
tater straftater kriminell
verbrechen straftat delikt
diebstahl raub
betrug schwindel
untersuchen prufen ermitteln untersuchung prufung ermittlung
firma unternehmen konzern betrieb
chef leiter vorsitzende vorstand direktor
mitarbeiter angestellte beschaftigte arbeitnehmer personal belegschaft
arbeit job stelle beruf arbeitsplatz
lohn gehalt einkommen verdienst
preis kosten
steuer abgabe
geld mittel gelder
gewinn profit uberschuss
umsatz erlos einnahmen
schulden verbindlichkeit
bank geldinstitut
investieren anlegen investition
kunde verbraucher konsument
geschaft laden handler
auto wagen fahrzeug pkw
lastwagen lkw laster
zug bahn
flugzeug maschine flieger jet
schiff boot
strasse weg
haus gebaude bau
wohnung unterkunft
stadt ort gemeinde kommune
dorf ort ortschaft
land staat nation
region gebiet gegend
insel eiland
fluss strom
see gewasser
wald forst
einwohner bewohner burger anwohner
mensch person
kind junge madchen
frau dame
mann herr
familie angehorige verwandte
eltern mutter vater
schuler student
schule gymnasium
lehrer padagoge
arzt mediziner
krankenhaus klinik spital
krankheit erkrankung
patient kranke
impfung impfstoff
forscher wissenschaftler
studie untersuchung forschung
umfrage befragung
bericht meldung
zeitung blatt
sender fernsehen
sprecher sprecherin
mannschaft team elf
spieler profi
trainer coach
spiel partie match begegnung
sieg erfolg
niederlage pleite
tor treffer
turnier wettbewerb
meister champion
klima umwelt
energie strom
regen niederschlag
warm heiss
gefahr risiko bedrohung gefahrlich riskant
schwer ernst heftig
klein gering
schnell rasch zugig
haufig oft
jetzt nun derzeit momentan aktuell
etwa rund ungefahr circa
sofort umgehend unverzuglich
nahe unweit
streit konflikt auseinandersetzung
krieg kampf
kritik vorwurf tadel
protest demonstration kundgebung
streik ausstand arbeitsniederlegung
grenze
fluchtling gefluchtete asylbewerber migrant
krise notlage
verhandlung gesprach beratung
verhandeln beraten
gipfel treffen
besitzen haben
wohnen leben
heissen nennen
aussehen scheinen
zeigen vorfuhren
erhohen steigern anheben erhohung anstieg
vorschlagen vorschlag
verdienen
kaufen erwerben kauf erwerb
mieten pachten
ziehen
`
  .trim()
  .split(/\n(?! )/);

/** Opposites: words on one side of the bar are near in meaning, those on the other say the contrary. */
export const poles: readonly string[] = `
steigen zunehmen wachsen klettern anziehen zulegen anstieg zunahme wachstum plus | sinken abnehmen fallen schrumpfen
 zuruckgehen einbrechen rutschen ruckgang abnahme minus
erhohen anheben steigern aufstocken | senken kurzen reduzieren verringern drosseln
hoher | niedriger
hoch | niedrig tief
hochst | niedrigst
mehr | weniger
meist | wenigst
uber oberhalb ubersteigen | unter unterhalb unterschreiten
annehmen zustimmen billigen befurworten unterstutzen begrussen | ablehnen zuruckweisen verweigern widersprechen
 verwerfen
erlauben gestatten zulassen genehmigen legalisieren | verbieten untersagen verbot blockieren
dafur | dagegen
loben wurdigen preisen | kritisieren verurteilen rugen tadeln
gewinnen siegen sieg triumph | verlieren unterliegen niederlage
beginnen starten anfangen eroffnen | enden beenden schliessen aufhoren abschliessen
erster | letzter
vor zuvor | nach danach
fruh fruher | spat spater
ankommen eintreffen beitreten kommen | abreisen verlassen austreten gehen
ernennen einstellen berufen | entlassen feuern kundigen absetzen zurucktreten
festnehmen verhaften inhaftieren | freilassen entlassen freisprechen
schuldig | unschuldig
bestatigen zugeben einraumen gestehen | bestreiten dementieren leugnen
gelingen erfolg erfolgreich | scheitern misserfolg erfolglos misslingen
uberleben lebend lebendig | sterben tot toten
sicher | gefahrlich unsicher
kaufen erwerben | verkaufen veraussern
geben | nehmen
bauen errichten | zerstoren abreissen
verbessern erholen starken | verschlechtern verscharfen schwachen
besser best | schlechter schlechtest
gut | schlecht
stark starker | schwach schwacher
verlangern ausweiten | verkurzen
gross | klein
lang langer | kurz kurzer
viele zahlreich | wenige
immer | nie niemals
innen | aussen draussen
nord norden nordlich | sud suden sudlich
ost osten ostlich | west westen westlich
links | rechts
mann vater sohn bruder mannlich | frau mutter tochter schwester weiblich
jung junger jungst | alt alter altest
neu modern | alt ehemalig fruher
reich | arm
offentlich | privat
legal rechtmassig | illegal rechtswidrig
wahrscheinlich | unwahrscheinlich
moglich | unmoglich
positiv optimistisch | negativ pessimistisch
gewinn uberschuss | verlust defizit
import einfuhr importieren | export ausfuhr exportieren
angreifen angriff | verteidigen verteidigung
opfer | tater angreifer
arbeitgeber | arbeitnehmer
lieben mogen | hassen
einschliessen | ausschliessen
behalten beibehalten | aufgeben streichen abschaffen
ermutigen | abraten abschrecken
verursachen auslosen | verhindern vermeiden
leicht einfach | schwer schwierig
schnell rasch | langsam
beschleunigen | verlangsamen verzogern
heiss warm | kalt kuhl
voll | leer
anwesend | abwesend
gleich identisch | verschieden unterschiedlich
selten | oft haufig
vorubergehend befristet | dauerhaft unbefristet
direkt | indirekt
freiwillig | verpflichtend obligatorisch
einstimmig einig | gespalten uneinig
wahr richtig | falsch unwahr
mehrheit | minderheit
inlandisch | auslandisch
verbundeter freund | feind gegner
frieden waffenruhe | krieg
durre trockenheit | uberschwemmung hochwasser
aufheben | verhangen
`
  .trim()
  .split(/\n(?! )/);
