import { describe, expect, it } from 'vitest';
import { categoryFromWords, categoryOf } from '../../../../utils/core/instant/category';
import { CATEGORY_IDS, LABELS } from '../../../../utils/core/instant/category-words';
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
  ])('keeps the section %j', (section, id, label) => {
    expect(categoryOf(article([], { section }))).toEqual({ id, label });
  });

  it.each([
    'News',
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

  it.each<[LangTag | null, string]>([
    ['en', ''],
    ['en', 'It was a quiet day and nobody had anything much to say about it at all.'],
    ['es', 'El portero detuvo el balón y el equipo ganó el partido.'],
    [null, 'The striker scored two goals.'],
  ])('is silent when unsure (%s, %j)', (lang, text) => {
    expect(categoryFromWords('', text, lang)).toBeNull();
  });

  it('has a label for every category in both languages', () => {
    for (const id of CATEGORY_IDS) for (const labels of Object.values(LABELS)) expect(labels[id]).toMatch(/\p{L}/u);
  });
});
