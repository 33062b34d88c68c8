import type { LeaningWords } from '../leaning-words';

/** Words by which a German sentence depends on the one before. */
export const leaning: LeaningWords = {
  pronouns: (
    'er sie es ihm ihn ihnen dieser diese dieses diesem diesen jener jene jenes dies beide beides ' +
    'letzterer letztere letzteres ersterer erstere ersteres derselbe dieselbe dasselbe solche keiner'
  )
    .split(' ')
    // A noun may follow "das": as a pronoun it has a verb beside it.
    .concat(
      'sagte teilte war hat bestätigte gilt wurde soll sei geht berichtete berichten bedeutet zeigt liegt'
        .split(' ')
        .map((verb) => `das ${verb}`),
    ),
  pointers: 'dieser diese dieses diesem diesen jener jene jenes jenem jenen solche solcher solches'.split(' '),
  possessives: 'sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres deren dessen'.split(' '),
  anywhere: [
    'letzterer',
    'letztere',
    'letzteres',
    'letzterem',
    'letzteren',
    'ersterer',
    'erstere',
    'ersteres',
    'ersterem',
    'ersteren',
    'derselbe',
    'dieselbe',
    'dasselbe',
  ],
  firstPerson: 'ich mich mir mein meine meinen wir uns unser unsere'.split(' '),
  definite: ['der', 'die', 'das'],
  defining: ['von', 'vom', 'der'],
  ordinals: ['der erste'],
  pairs: [
    'der zweite',
    'die zweite',
    'das zweite',
    'der andere',
    'die andere',
    'das andere',
    'die anderen',
    'die beiden',
    'die drei',
    'ebenfalls',
  ],
  inside: (
    'dabei darin daran darauf darüber darum darunter davon davor dazu dagegen dahinter dadurch dafür damit danach ' +
    'daneben daraus daraufhin deshalb deswegen dort dorthin dann hierfür hierzu hierbei hier demnach dementsprechend somit'
  ).split(' '),
  demonstratives: 'dieser diese dieses diesem diesen'.split(' '),
  spans: (
    'tag tage tagen woche wochen wochenende monat monats monate monaten jahr jahres jahre jahren saison frühjahr frühling ' +
    'sommer herbst winter morgen abend nacht mal jahrhundert jahrzehnt stunde stunden moment zeitpunkt zeit montag dienstag ' +
    'mittwoch donnerstag freitag samstag sonnabend sonntag'
  ).split(' '),
  connectives: [
    'doch',
    'aber',
    'und',
    'oder',
    'jedoch',
    'allerdings',
    'dennoch',
    'trotzdem',
    'denn',
    'auch',
    'außerdem',
    'zudem',
    'ferner',
    'also',
    'daher',
    'deshalb',
    'deswegen',
    'folglich',
    'somit',
    'so',
    'dann',
    'danach',
    'daraufhin',
    'dagegen',
    'hingegen',
    'stattdessen',
    'sonst',
    'ansonsten',
    'gleichwohl',
    'immerhin',
    'zugleich',
    'gleichzeitig',
    'währenddessen',
    'zum beispiel',
    'beispielsweise',
    'im gegenteil',
    'im gegensatz dazu',
    'darum',
    'dabei',
    'dazu',
    'hinzu kommt',
    'zweitens',
    'drittens',
    'viertens',
    'schließlich',
    'des weiteren',
    'ebenso',
    'nun',
    'indes',
    'nur',
  ],
  expletives: [
    'es gibt',
    'es gab',
    'es ist',
    'es war',
    'es sei',
    'es geht um',
    'es ging um',
    'es handelt sich',
    'es kam zu',
    'es kommt zu',
    'das ist',
    'alle',
    'so viele',
    'diese woche',
    'dieses jahr',
  ],
};
