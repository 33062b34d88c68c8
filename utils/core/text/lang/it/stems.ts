/**
 * The "light" Italian stemmer of J. Savoy ("Report on CLEF-2001 experiments", 2002): the ending of gender and number.
 * Accents are folded already.
 */
export function stem(word: string): string {
  if (word.length < 6) return word;
  if (/(?:[ih]e|[ih]i|ia|io)$/.test(word)) return word.slice(0, -2);
  return /[aeio]$/.test(word) ? word.slice(0, -1) : word;
}

/** Irregular Italian forms, base first, folded. */
export const irregular: readonly string[] = `
essere e sono era erano fu furono sara saranno stato stata stati state sia siano sarebbe
avere ha hanno aveva avevano ebbe ebbero avra avuto abbia avendo
andare va vanno andato andata andra andava
venire viene vengono venne vennero venuto verra
fare fa fanno fece fecero fatto fara facendo faceva
dire dice dicono disse dissero detto dira diceva
dare da danno diede dato dara
potere puo possono poteva potra potrebbe
volere vuole vogliono volle vorra voluto
dovere deve devono doveva dovra dovrebbe
sapere sa sanno seppe saputo sapra
vedere vede vedono vide visto vista vedra
prendere prende prese presero preso presa presi prese
mettere mette mise misero messo messa
perdere perde perse persero perso persa perdita perdite
vincere vince vinse vinsero vinto vittoria vittorie
morire muore muoiono mori morirono morto morta morti morte
nascere nasce nacque nato nata nascita
scrivere scrive scrisse scritto scritta
leggere legge lesse letto
chiudere chiude chiuse chiusero chiuso chiusa chiusura
aprire apre apri aperto aperta apertura
uccidere uccide uccise uccisero ucciso uccisa uccisi uccise uccisione
rimanere rimane rimase rimasto rimasta
chiedere chiede chiese chiesero chiesto richiesta
rispondere risponde rispose risposto risposta
decidere decide decise decisero deciso decisione decisioni
eleggere elegge elesse eletto eletta elezione elezioni
crescere cresce crebbe cresciuto crescita
scendere scende scese sceso discesa
salire sale salgono sali salito salita
raggiungere raggiunge raggiunse raggiunto
togliere toglie tolse tolto
tenere tiene tengono tenne tenuto
ottenere ottiene ottenne ottenuto
produrre produce produsse prodotto produzione
ridurre riduce ridusse ridotto riduzione
proporre propone propose proposto proposta
bere beve bevve bevuto
conoscere conosce conobbe conosciuto
correre corre corse corso
rompere rompe ruppe rotto
uomo uomini
citta cittadino cittadini
buono buona buoni buone migliore migliori meglio
cattivo cattiva cattivi cattive peggiore peggiori peggio
grande grandi gran maggiore maggiori
piccolo piccola piccoli piccole minore minori
`
  .trim()
  .split(/\n(?! )/);

/** Endings that derive one Italian word from another; the bare stem always counts, too. */
export const endings: readonly string[] = `
o a e i are ere ire ato ata ati ate uto uta uti ute ito ita iti ite ando endo ava avano eva evano iva ivano ai o arono
erono irono era eranno ira iranno erebbe irebbe zione zioni azione azioni izione izioni mento menti amento amenti
imento imenti mente tore tori trice trici atore atori atrice itore itori ante anti ente enti ale ali are ari ario aria
arie iere ieri iera ista isti iste ismo ismi ico ica ici iche ivo iva ivi ive oso osa osi ose abile abili ibile ibili
ta ita eria erie ezza ezze ura ure ano ana ani ane ese esi izzare izza izzo izzato izzata izzazione
`
  .trim()
  .split(/\s+/);
