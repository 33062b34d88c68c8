import type { ReportingWords } from '../reporting-words';

/** Words that say who speaks, in Spanish. */
export const reporting: ReportingWords = {
  verbs: (
    'dijo dijeron dice dicen decía afirmó afirmaron afirma afirman aseguró aseguraron asegura aseguran explicó ' +
    'explicaron explica explican señaló señalaron señala señalan indicó indicaron indica indican añadió añadieron ' +
    'añade añaden agregó agregaron agrega agregan declaró declararon declara declaran manifestó manifestaron ' +
    'manifiesta apuntó apuntaron apunta apuntan subrayó subrayaron subraya destacó destacaron destaca destacan ' +
    'advirtió advirtieron advierte advierten insistió insistieron insiste insisten sostuvo sostuvieron sostiene ' +
    'sostienen comentó comentaron comenta comentan contó contaron cuenta cuentan relató relataron relata recordó ' +
    'recordaron recuerda recuerdan reconoció reconocieron reconoce reconocen admitió admitieron admite anunció ' +
    'anunciaron anuncia anuncian preguntó preguntaron pregunta preguntan respondió respondieron responde responden ' +
    'escribió escribieron escribe escriben concluyó concluyeron concluye considera consideró consideran opina opinó ' +
    'opinan denunció denunciaron denuncia denuncian criticó criticaron critica critican precisó precisaron precisa ' +
    'detalló detallaron detalla expresó expresaron expresa expuso expone lamentó lamentaron lamenta prometió promete ' +
    'confirmó confirmaron confirma confesó confiesa zanjó zanja resumió resume remarcó remarca reiteró reitera ' +
    'calificó calificaron califica describió describe llamó llama tuiteó celebró celebra argumentó argumenta ' +
    'exclamó gritó susurró bromeó sentenció reclamó reclama alertó alerta avisó avisa defendió defiende'
  ).split(' '),
  says: (
    'dijo,dice,ha dicho,afirmó,afirma,ha afirmado,explicó,explica,ha explicado,anunció,ha anunciado,' +
    'añadió,ha añadido,señaló,aseguró,ha asegurado,declaró,indicó,advirtió,contó,escribió'
  ).split(','),
  saidBy:
    'dijo,dice,ha dicho,según,afirmó,afirma,explicó,explica,añadió,señaló,aseguró,declaró,indicó,advirtió,contó'.split(
      ',',
    ),
  participles: (
    'dicho afirmado asegurado explicado señalado indicado añadido agregado declarado manifestado apuntado subrayado ' +
    'destacado advertido insistido sostenido comentado contado relatado recordado reconocido admitido anunciado ' +
    'preguntado respondido escrito concluido considerado opinado denunciado criticado precisado detallado expresado ' +
    'expuesto lamentado prometido confirmado confesado zanjado resumido remarcado reiterado calificado descrito ' +
    'llamado celebrado argumentado reclamado alertado avisado defendido'
  ).split(' '),
  auxiliaries: 'ha han había habían he hemos'.split(' '),
  sources: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de', 'para'],
  nouns: 'comunicado declaración entrevista discurso carta mensaje tuit'.split(' '),
  pronouns: 'él ella ellos ellas yo nosotros usted ustedes este esta esto se quien que'.split(' '),
  determiners: 'el la los las un una unos unas su sus este esta estos estas nuestro nuestra mi varios'.split(' '),
  ends: (
    'en a al durante tras antes desde ante por para con sobre que quien cuyo cuando mientras donde y o pero también ' +
    'lunes martes miércoles jueves viernes sábado domingo ayer hoy este esta entre hasta como sin según después ' +
    'se ha han es fue era está'
  ).split(' '),
  skips: 'se le les lo la me nos también ya luego después ayer hoy no así además'.split(' '),
  links: ['de', 'del', 'la', 'las', 'los', 'el', 'y'],
  prepositions: [],
  inverts: false,
  dropsSubject: true,
  fromAgency:
    '(?:[Ss]egún|declaró a|dicho a|dijo a|informó|informa|recoge|confirmado a|citad[oa]s? por|[Cc]on información de)(?: la| el)?(?: agencia(?: de noticias)?)?',
  speakerInside: true,
};
