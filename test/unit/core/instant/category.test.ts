import { describe, expect, it } from 'vitest';
import { categoryFromWords, categoryOf } from '../../../../utils/core/instant/category';
import { LABELS } from '../../../../utils/core/instant/category-labels';
import { CATEGORY_IDS } from '../../../../utils/core/text/category-ids';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { article } from './articles';

describe('categoryOf', () => {
  it.each([
    ['Politics', 'politics', 'Politics'],
    ['sciences', 'science', 'Sciences'],
    ['us-news', null, 'Us news'],
    ['News > Sport', 'sport', 'Sport'],
    ['Actualités, Santé', 'health', 'Santé'],
    ['Arts & Letters', null, 'Arts & Letters'],
    ['Culture culture lifestyle', 'culture', 'Culture'],
    ['culture_culture-lifestyle', 'culture', 'Culture'],
    ['vie-quotidienne', null, 'Vie quotidienne'],
    ['News - News - Politik', 'politics', 'Politik'],
    ['Blaulicht', 'justice', 'Blaulicht'],
    ['Fútbol', 'sport', 'Fútbol'],
  ])('keeps the section %j', (section, id, label) => {
    expect(categoryOf(article([], { section }))).toEqual({ id, label });
  });

  it.each([
    'News',
    'News news',
    'News - News',
    'Edition La Plaine',
    'Regionalausgabe Süd',
    'UK edition',
    'ニュース',
    'home',
    '',
    '   ',
    '12',
    'https://news.example/world',
    '<b>World</b>',
    'a.b.c',
    'A very long name of a section indeed',
  ])('passes over the section %j', (section) => {
    expect(categoryOf(article([], { section }))).toEqual({ id: null, label: '' });
  });

  it.each([
    ['ZEIT ONLINE', 'Die Zeit', 'https://www.zeit.de/a'],
    ['The Harbour Herald', 'Harbour Herald', 'https://www.hh.example/a'],
    ['hafen', 'Hafen24', 'https://www.hafen24.example/a'],
    ['Tidewater', 'The Daily Tide', 'https://www.tidewater.example/a'],
  ])('takes no name of the outlet for a category: %s', (section, outlet, url) => {
    expect(categoryOf(article([], { section, outlet, url })).label).toBe('');
  });

  it('keeps a section that the outlet is named after', () => {
    expect(categoryOf(article([], { section: 'Sport', outlet: 'Sport', url: 'https://www.sport.example/a' })).id).toBe(
      'sport',
    );
  });

  it('labels in the language of the article', () => {
    const words = [
      'Le gardien a arrêté le ballon, et l’équipe a gagné le match puis le championnat devant ses supporters.',
    ];
    expect(categoryOf(article(words, { lang: 'fr-FR' })).label).toBe(LABELS.fr.sport);
  });
});

describe('categoryFromWords', () => {
  it.each<[LangTag, string, string]>([
    ['en', 'sport', 'The striker scored two goals as the home team won the final match of the league season.'],
    ['en', 'justice', 'Police arrested a suspect after the robbery; a judge sent him to prison before his trial.'],
    ['en', 'health', 'Doctors at the hospital said that patients with the disease need a vaccine and treatment.'],
    [
      'en',
      'weather',
      'Forecasters expect snow, strong winds and frost, with floods where the rain falls on thawing ground.',
    ],
    ['en', 'politics', 'Voters elect a new parliament on Sunday; the opposition party leads before the election.'],
    [
      'fr',
      'justice',
      'Le tribunal a condamné l’accusé à dix ans de prison pour vol; son avocat avait plaidé au procès.',
    ],
    ['fr', 'education', 'Les élèves et les enseignants font leur rentrée dans les écoles, collèges et lycées.'],
    [
      'fr',
      'culture',
      'Le film de la réalisatrice a ouvert le festival de cinéma, avec une actrice de théâtre et un chanteur.',
    ],
    [
      'fr',
      'environment',
      'La biodiversité des forêts recule avec le réchauffement du climat et la pollution des océans.',
    ],
  ])('%s: %s', (lang, id, text) => {
    expect(categoryFromWords('', text, lang)).toBe(id);
  });

  it.each<[LangTag, string, string]>([
    [
      'de',
      'politics',
      'Der Bundestag hat die Ministerin befragt; die Koalition streitet, die Opposition fordert Wahlen.',
    ],
    ['de', 'justice', 'Die Polizei nahm den Verdächtigen nach dem Überfall fest; das Landgericht ordnete Haft an.'],
    ['de-AT', 'weather', 'Die Meteorologen erwarten Sturm, Schneefall und Glatteis, dann steigen die Temperaturen.'],
    ['de', 'education', 'Die Lehrerinnen und Schüler des Gymnasiums fordern mehr Unterricht vor dem Abitur.'],
    ['es', 'sport', 'El portero detuvo el balón y el equipo ganó el partido ante los aficionados del estadio.'],
    ['es-MX', 'health', 'Los médicos del hospital piden vacunas para los pacientes con la enfermedad.'],
    ['es', 'justice', 'El juez envió a prisión al detenido por el robo; la fiscalía pide una condena.'],
    [
      'es',
      'economy',
      'La inflación baja y los salarios suben, pero el déficit y la deuda preocupan a los economistas.',
    ],
  ])('%s: %s, too', (lang, id, text) => {
    expect(categoryFromWords('', text, lang)).toBe(id);
  });

  it.each<[LangTag | null, string]>([
    ['en', ''],
    ['de', 'Es war ein ruhiger Tag, und niemand hatte viel dazu zu sagen.'],
    ['en', 'It was a quiet day and nobody had anything much to say about it at all.'],
    ['it', 'Il portiere ha parato il pallone e la squadra ha vinto la partita.'],
    [null, 'The striker scored two goals.'],
  ])('is silent when unsure (%s, %j)', (lang, text) => {
    expect(categoryFromWords('', text, lang)).toBeNull();
  });

  it('has a label for every category in each language', () => {
    for (const id of CATEGORY_IDS) for (const labels of Object.values(LABELS)) expect(labels[id]).toMatch(/\p{L}/u);
  });
});
