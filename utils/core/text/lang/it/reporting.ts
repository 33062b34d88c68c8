import type { ReportingWords } from '../reporting-words';

/** Words that say who speaks, in Italian. */
export const reporting: ReportingWords = {
  verbs: (
    'disse dissero dice dicono diceva afferma affermano affermò assicura assicurano assicurò spiega spiegano spiegò ' +
    'sottolinea sottolineano sottolineò aggiunge aggiungono aggiunse dichiara dichiarano dichiarò ' +
    'sostiene sostengono ' +
    'sostenne racconta raccontano raccontò ricorda ricordano ricordò avverte avvertono avvertì annuncia annunciano ' +
    'annunciò chiede chiedono chiese risponde rispondono rispose scrive scrivono scrisse conclude ' +
    'concludono concluse ' +
    'osserva osservano osservò commenta commentano commentò precisa precisano precisò ribadisce ribadiscono ribadì ' +
    'ammette ammettono ammise conferma confermano confermò denuncia denunciano denunciò critica criticano attacca ' +
    'attaccano replica replicano replicò insiste insistono rivela rivelano rivelò chiarisce chiariscono riferisce ' +
    'riferiscono riferì segnala segnalano evidenzia promette promettono definisce definiscono auspica'
  ).split(' '),
  says: (
    'ha detto,ha dichiarato,ha spiegato,ha affermato,ha aggiunto,ha annunciato,ha scritto,ha raccontato,dice,' +
    'afferma,spiega,aggiunge,dichiara,sostiene,racconta,sottolinea,avverte,scrive,osserva,commenta'
  ).split(','),
  saidBy: (
    'ha detto,ha dichiarato,ha spiegato,ha affermato,ha aggiunto,dice,afferma,spiega,aggiunge,dichiara,sostiene,' +
    'racconta,sottolinea,avverte,osserva,commenta,secondo'
  ).split(','),
  participles: (
    'detto affermato assicurato spiegato sottolineato aggiunto dichiarato sostenuto raccontato ricordato avvertito ' +
    'annunciato chiesto risposto scritto concluso osservato commentato precisato ribadito ammesso ' +
    'confermato denunciato ' +
    'criticato attaccato replicato rivelato chiarito riferito segnalato evidenziato promesso definito auspicato'
  ).split(' '),
  auxiliaries: 'ha hanno aveva avevano ho abbiamo'.split(' '),
  sources: ['secondo', 'stando a', 'a detta di', 'per', 'a parere di'],
  nouns: 'comunicato dichiarazione intervista discorso lettera messaggio post tweet nota'.split(' '),
  pronouns: 'lui lei loro egli ella io noi voi questo questa si chi che'.split(' '),
  determiners: (
    "il lo la i gli le l' un uno una un' suo sua suoi sue " + 'questo questa questi queste nostro nostra mio mia alcuni'
  ).split(' '),
  ends: (
    'in nel nella a al alla durante dopo da dal dalla prima davanti per con su sul sulla che chi cui quando mentre ' +
    'dove e o ma anche lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi tra fra fino come senza ' +
    'secondo si ha hanno è sono era sta'
  ).split(' '),
  skips: 'si gli le lo la mi ci anche già poi dopo ieri oggi non così inoltre'.split(' '),
  links: ['di', 'del', 'della', 'dello', 'dei', 'degli', 'delle', "dell'", "d'", 'e'],
  prepositions: [],
  inverts: false,
  dropsSubject: true,
  fromAgency: "(?:[Ss]econdo|riferisce|riporta|ha detto a|dichiarato a|citat[oa] da)(?: l['’]| la)?(?: ?agenzia)?",
  speakerInside: true,
};
