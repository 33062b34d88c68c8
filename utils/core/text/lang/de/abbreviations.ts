import type { AbbreviationWords } from '../abbreviation-words';

/** German abbreviations of news text. */
export const abbreviations: AbbreviationWords = {
  shared: false,
  names: 'Hr Hrn Fr Dr Prof Ing Dipl Mag St Hl Gen Kap Lt Sgt geb verh verw Frhr Pfr Bgm Abg Univ Red Hrsg Stv'.split(
    ' ',
  ),
  numbers: 'Nr Nrn Abs Art Abb Bd Kap Str Seite S Ziff Tel Tab Jg Aufl § Rn Anm Lfg Hausnr Pos min max'.split(' '),
  within: (
    'bzw ca sog evtl ggf inkl exkl zzgl vgl allg bes dt engl frz amerik russ ital span österr schweiz ' +
    'kath ev jüd urspr ' +
    'insb insbes vermutl einschl gem lt mind höchst rd sen jun z d u i v o m e s h'
  )
    .split(' ')
    .concat(['z. B', 'd. h', 'u. a', 'i. d. R', 's. o', 's. u', 'v. a', 'u. U', 'z. T', 'i. e', 'm. E', 'o. g', 'd. i'])
    .concat(['z.B', 'd.h', 'u.a', 'i.d.R', 's.o', 's.u', 'v.a', 'u.U', 'z.T', 'm.E', 'o.g', 'd.i']),
  soft: (
    'Mio Mrd Tsd Bio Jh Jhdt Chr Std Min Sek Stk Jan Jän Feb Mrz Mär Apr Jun Jul Aug Sep Sept Okt Nov ' +
    'Dez Co Corp Inc Ltd ' +
    'usw etc'
  ).split(' '),
  openers: (
    'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Man Dies Diese Dieser ' +
    'Dieses Jene Aber Und ' +
    'Doch Auch Denn Oder Sondern Dann Danach Dort Hier Nun Nach Vor Bei Mit Für Auf Aus Im In Am An Zum ' +
    'Zur Zu Von Vom ' +
    'Über Unter Durch Gegen Um Ohne Seit Während Wenn Als Da Weil Obwohl Wie Was Wer Wo Warum So Alle ' +
    'Viele Einige Mehr ' +
    'Kein Keine Sein Seine Ihre Ihren Unser Damit Dabei Dafür Dagegen Daher Deshalb Außerdem Zudem Allerdings Jedoch ' +
    'Zuvor Zuletzt Inzwischen Später Heute Gestern Laut Beide Insgesamt'
  ).split(' '),
};
