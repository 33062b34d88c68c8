import type { ReportingWords } from '../reporting-words';

/** Words that say who speaks, in German. */
export const reporting: ReportingWords = {
  verbs: (
    'sagt sagte sagten sagen erklärt erklärte erklärten erklären betont betonte betonten betonen meint ' +
    'meinte meinten meinen berichtet berichtete berichteten berichten schreibt schrieb schrieben ' +
    'schreiben erzählt erzählte erzählten erzählen kritisiert kritisierte kritisierten warnt warnte ' +
    'warnten fordert forderte forderten ergänzt ergänzte ergänzten versichert versicherte versicherten ' +
    'behauptet behauptete behaupteten fragt fragte fragten antwortet antwortete antworteten entgegnet ' +
    'entgegnete unterstreicht unterstrich teilt teilte teilten verkündet verkündete kündigt kündigte lobt ' +
    'lobte lobten bestätigt bestätigte bestätigten bekräftigt bekräftigte räumt räumte räumten urteilt ' +
    'urteilte glaubt glaubte nennt nannte nannten bezeichnet bezeichnete bezeichneten beschreibt ' +
    'beschrieb beklagt beklagte beklagten bedauert bedauerte resümiert resümierte mahnt mahnte mahnten ' +
    'verspricht versprach rief ruft konstatiert konstatierte argumentiert argumentierte erinnert ' +
    'erinnerte spricht sprach sprachen zitiert twitterte postete schildert schilderte fügt fügte freut ' +
    'freute äußerte äußert begründet begründete prognostiziert bilanziert bilanzierte witzelte scherzte ' +
    'ereifert ereiferte empört empörte ärgert ärgerte wundert wunderte erwidert erwiderte gesteht gestand ' +
    'meldet meldete melden präzisiert präzisierte fasst fasste moniert monierte schlussfolgert schwärmt ' +
    'schwärmte klagt klagte seufzt lacht scherzt vermutet vermutete schmunzelt schmunzelte erläutert ' +
    'erläuterte äußerten'
  ).split(' '),
  says: (
    'sagte,sagt,erklärte,erklärt,betonte,betont,teilte,berichtete,berichtet,schrieb,schreibt,warnte,' +
    'warnt,forderte,fordert,kritisierte,hat gesagt,hat erklärt,hat angekündigt,kündigte'
  ).split(','),
  saidBy:
    'sagte,sagt,so,laut,erklärte,erklärt,betonte,betont,teilte,kündigte,schrieb,warnte,forderte,kritisierte'.split(','),
  participles: (
    'gesagt erklärt betont gemeint berichtet geschrieben erzählt kritisiert gewarnt gefordert ergänzt versichert ' +
    'behauptet gefragt geantwortet mitgeteilt angekündigt bestätigt genannt bezeichnet gesprochen geäußert'
  ).split(' '),
  auxiliaries: 'hat haben hatte hatten habe'.split(' '),
  sources: ['laut', 'so', 'nach angaben von', 'nach angaben', 'nach ansicht', 'nach auskunft', 'gemäß', 'aus sicht'],
  nouns: 'erklärung mitteilung interview rede brief aussage stellungnahme angaben gespräch'.split(' '),
  pronouns: 'er sie es ich wir ihr man ihm ihnen dieser diese dieses der die das wer was'.split(' '),
  determiners: (
    'der die das den dem des ein eine einen einem einer eines sein seine seiner ihr ihre ihrer unser mein ' +
    'mehrere viele zwei'
  ).split(' '),
  ends: (
    'am im in an auf bei beim zu zum zur nach vor mit aus gegenüber während über um unter für gegen seit bis als ' +
    'dass wenn weil der die das dem den des wie auch und oder aber später weiter laut heute gestern zuvor ' +
    'anschließend nun dann kürzlich jetzt noch schon einem einer eines ist war wird hat'
  ).split(' '),
  skips: (
    'auch dann später zuvor bereits noch nun sich ihm ihr gestern heute daraufhin dazu schon jetzt zudem ' +
    'außerdem danach dabei zuletzt anschließend schließlich bald weiter wörtlich konkret unterdessen ' +
    'inzwischen kürzlich so hier dort also'
  ).split(' '),
  links: ['von', 'vom', 'für', 'der', 'des', 'und'],
  prepositions: (
    'am im in an auf bei beim zu zum zur nach vor mit aus gegenüber während über um unter für gegen seit ' +
    'bis laut wegen trotz'
  ).split(' '),
  inverts: true,
  dropsSubject: false,
  fromAgency:
    '(?:[Ll]aut|gegenüber|berichtet(?:e|en)?|meldet(?:e|en)?|sagte(?:[^.]{1,60}? der)?|unter Berufung auf|[Mm]it Material von|von)(?: de[rnm]| die)?(?: (?:Nachrichten-?)?[Aa]gentur(?:en)?)?',
  speakerInside: false,
};
