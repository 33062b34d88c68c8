/** Consonants after which German puts -s and -st. */
const BEFORE_S = 'bdfghklmnt';

/**
 * The "light" German stemmer of J. Savoy ("Light stemming approaches for the French, Portuguese, German and Hungarian
 * languages", SAC 2006): endings of nouns and adjectives. Umlauts are folded already.
 */
export function stem(word: string): string {
  return shortened(withoutPlural(word));
}

function withoutPlural(word: string): string {
  if (word.length > 5 && word.endsWith('ern')) return word.slice(0, -3);
  if (word.length > 4 && /e[mnrs]$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('e')) return word.slice(0, -1);
  if (word.length > 3 && word.endsWith('s') && BEFORE_S.includes(word.charAt(word.length - 2)))
    return word.slice(0, -1);
  return word;
}

function shortened(word: string): string {
  if (word.length > 5 && word.endsWith('est')) return word.slice(0, -3);
  if (word.length > 4 && /e[rn]$/.test(word)) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith('st') && BEFORE_S.includes(word.charAt(word.length - 3)))
    return word.slice(0, -2);
  return word;
}

/** Irregular German forms, base first, folded. */
export const irregular: readonly string[] = `
sein ist sind war waren bin seid gewesen wars
haben hat hatte hatten habt gehabt
werden wird wurde wurden geworden worden
beginnen begann begannen begonnen beginn
beissen biss bissen gebissen
bieten bot boten geboten
anbieten angeboten
binden band banden gebunden
bitten bat baten gebeten bitte
bleiben blieb blieben geblieben
brechen brach brachen gebrochen bricht
ausbrechen ausgebrochen ausbruch
brennen brannte brannten gebrannt brand brande
bringen brachte brachten gebracht
denken dachte dachten gedacht
empfehlen empfahl empfohlen empfiehlt empfehlung
entscheiden entschied entschieden entscheidung
erschiessen erschoss erschossen
essen ass assen gegessen isst
fahren fuhr fuhren gefahren fahrt
fallen fiel fielen gefallen fallt
fangen fing fingen gefangen fangt
anfangen angefangen anfing anfang
finden fand fanden gefunden
fliegen flog flogen geflogen flug fluge
fliehen floh flohen geflohen flucht
fliessen floss flossen geflossen
fordern gefordert
fressen frass gefressen
geben gab gaben gegeben gibt
angeben angegeben angab
bekanntgeben bekanntgegeben
gehen ging gingen gegangen geht
gelingen gelang gelungen
gelten galt galten gegolten gilt
gewinnen gewann gewannen gewonnen gewinn gewinne
greifen griff griffen gegriffen
angreifen angegriffen angriff angriffe
halten hielt hielten gehalten halt
heben hob hoben gehoben
erheben erhob erhoben
heissen hiess hiessen geheissen
helfen half halfen geholfen hilft hilfe
kennen kannte kannten gekannt
kommen kam kamen gekommen kommt
konnen kann konnte konnten
laden lud luden geladen
lassen liess liessen gelassen lasst
entlassen entliess entlassung
verlassen verliess
laufen lief liefen gelaufen lauft
leiden litt litten gelitten
lesen las lasen gelesen liest
liegen lag lagen gelegen liegt
lugen log gelogen
mussen muss musste mussten
nehmen nahm nahmen genommen nimmt
annehmen angenommen annahm annahme
festnehmen festgenommen festnahm festnahme festnahmen
teilnehmen teilgenommen teilnahm teilnahme
nennen nannte nannten genannt
raten riet rieten geraten
reissen riss rissen gerissen
rennen rannte gerannt
rufen rief riefen gerufen
schaffen schuf schufen geschaffen schafft
scheiden schied geschieden
scheinen schien schienen
schiessen schoss schossen geschossen schuss schusse
schlafen schlief schliefen geschlafen
schlagen schlug schlugen geschlagen schlagt
schliessen schloss schlossen geschlossen
abschliessen abgeschlossen abschluss
ausschliessen ausgeschlossen ausschluss
schneiden schnitt schnitten geschnitten
schreiben schrieb schrieben geschrieben
schreien schrie schrien geschrien
schweigen schwieg geschwiegen
schwimmen schwamm geschwommen
sehen sah sahen gesehen sieht
senden sandte gesandt gesendet
singen sang gesungen
sinken sank sanken gesunken
sitzen sass sassen gesessen
sprechen sprach sprachen gesprochen spricht
springen sprang sprangen gesprungen
stehen stand standen gestanden steht
stehlen stahl gestohlen diebstahl
steigen stieg stiegen gestiegen
ansteigen angestiegen anstieg
sterben starb starben gestorben stirbt
streiten stritt stritten gestritten streit
tragen trug trugen getragen tragt
treffen traf trafen getroffen trifft
treiben trieb trieben getrieben
treten trat traten getreten tritt
zurucktreten zurucktrat zuruckgetreten rucktritt
trinken trank getrunken
tun tat taten getan
verbieten verbot verboten
vergessen vergass vergisst
verlieren verlor verloren verlust verluste
verschwinden verschwand verschwanden verschwunden
wachsen wuchs wuchsen gewachsen wachst wachstum
weisen wies wiesen gewiesen
zuruckweisen zuruckgewiesen zuruckwies
wenden wandte gewandt gewendet
werfen warf warfen geworfen wirft
wissen weiss wusste gewusst
wollen will wollte wollten
ziehen zog zogen gezogen
zwingen zwang gezwungen
toten totet totete toteten getotet tot tote toten toter totes
verletzen verletzt verletzte verletzten verletzter
wahlen gewahlt wahlt wahlte wahl wahlen
mann manner mannern
frau frauen
kind kinder kindern
mensch menschen
land lander landern
haus hauser hausern
stadt stadte stadten
jahr jahre jahren jahres
tag tage tagen tages
million millionen
milliarde milliarden
gross grosse grossen grosser grosses grosste grossten
gut besser beste besten
viel mehr meiste meisten
hoch hohe hohen hoher hohes hochste hochsten
`
  .trim()
  .split(/\n(?! )/);

/** Endings that derive one German word from another; the bare stem always counts, too. */
export const endings: readonly string[] = `
e en er em es s n t st te ten tet test et est ter tes ung ungen heit heiten keit keiten lich liche lichen licher
liches ig ige igen iger iges isch ische ischen ischer isches bar bare baren barer schaft schaften tum los lose losen
loser sam same samen in innen ler lers ner ners erin erinnen end ende enden ender ier iert ierte ierten ieren ierung
ierungen ion ionen ist isten ismus al ale alen aler ell elle ellen eller iv ive iven iver chen lein weise
`
  .trim()
  .split(/\s+/);
