import { html, json, OPEN } from './answers.ts';
import { type ClaimValue, claim, ENTITIES, type Entity, entity, outletsNamedIn } from './entities.ts';
import { fold } from './keywords.ts';
import type { IndexAnswer, IndexService } from './types.ts';

/** The action API of www.wikidata.org and the query service, for two made-up outlets and what they refer to. */
export const wikidata: IndexService = (request) => {
  // A POST may hold its parameters in the body, but for `origin`.
  const params = new URLSearchParams([...request.query, ...new URLSearchParams(request.body)]);
  if (request.host === 'query.wikidata.org') {
    return request.path === '/sparql' ? sparql(params.get('query') ?? '') : null;
  }
  if (request.path !== '/w/api.php') return null;
  const headers = request.query.get('origin') === '*' ? OPEN : {};
  if (params.get('format') !== 'json') return html('<!doctype html><title>MediaWiki API result</title>', headers);
  return json(action(params), headers);
};

function action(params: URLSearchParams): unknown {
  switch (params.get('action')) {
    case 'wbgetentities': {
      const ids = (params.get('ids') ?? '').split('|').filter(Boolean);
      return { entities: Object.fromEntries(ids.map((id) => [id, entityJson(id)])), success: 1 };
    }
    case 'wbsearchentities': {
      const words = fold(params.get('search') ?? '').join(' ');
      const found = ENTITIES.filter(
        ({ labels }) =>
          words !== '' &&
          fold(labels.en ?? '')
            .join(' ')
            .startsWith(words),
      );
      const search = found.map(({ id, labels }) => ({
        id,
        title: id,
        concepturi: `http://www.wikidata.org/entity/${id}`,
        label: labels.en,
        match: { type: 'label', language: 'en', text: labels.en },
      }));
      return { searchinfo: { search: params.get('search') ?? '' }, search, success: 1 };
    }
    case 'query': {
      const found = outletsNamedIn(params.get('srsearch') ?? '');
      const search = found.map(({ id }, n) => ({ ns: 0, title: id, pageid: 1000 + n, size: 9000, snippet: '' }));
      return { batchcomplete: '', query: { searchinfo: { totalhits: search.length }, search } };
    }
    default:
      return { error: { code: 'badvalue', info: 'Unrecognized value for parameter "action".' } };
  }
}

function entityJson(id: string) {
  const item = entity(id);
  if (!item) return { id, missing: '' };
  const labels = Object.entries(item.labels).map(([language, value]) => [language, { language, value }]);
  const claims = Object.entries(item.claims).map(([property, values]) => [
    property,
    values.map((value) => ({
      mainsnak: { snaktype: 'value', property, datavalue: dataValue(value) },
      type: 'statement',
      rank: 'normal',
    })),
  ]);
  return { type: 'item', id, labels: Object.fromEntries(labels), claims: Object.fromEntries(claims) };
}

function dataValue(value: ClaimValue) {
  if ('text' in value) return { value: value.text, type: 'string' };
  const numeric = Number(value.id.slice(1));
  return { value: { 'entity-type': 'item', 'numeric-id': numeric, id: value.id }, type: 'wikibase-entityid' };
}

/**
 * No SPARQL is run: the outlets whose website the query names are bound to the variables that it selects, told by their
 * names (?item, ?itemLabel, ?countryCode, ?owner …).
 */
function sparql(query: string): IndexAnswer {
  const headers = { ...OPEN, 'content-type': 'application/sparql-results+json;charset=utf-8' };
  const [selected = ''] = /\bSELECT\b[^{]*/i.exec(query) ?? [];
  const vars = [...new Set([...selected.matchAll(/\?(\w+)/g)].map(([, name = '']) => name))];
  const [, language = 'en'] = /bd:serviceParam\s+wikibase:language\s+"(\w+)/.exec(query) ?? [];
  const bindings = outletsNamedIn(query).map((item) => {
    const bound = vars.map((name) => [name, binding(item, name, language)]);
    return Object.fromEntries(bound.filter(([, value]) => value !== null));
  });
  return json({ head: { vars }, results: { bindings } }, headers);
}

function binding(item: Entity, name: string, language: string) {
  const target = /owner|parent/i.test(name)
    ? first(item, 'P127', 'P749')
    : /country|iso/i.test(name)
      ? first(item, 'P17', 'P495')
      : /lang/i.test(name)
        ? first(item, 'P407')
        : /kind|type|class|instance/i.test(name)
          ? first(item, 'P31')
          : item;
  if (!target) return null;
  if (/website|site|url/i.test(name)) return literal(claim(item, 'P856')[0], 'uri');
  if (/country|iso/i.test(name) && !/label/i.test(name)) return literal(claim(target, 'P297')[0]);
  if (/lang/i.test(name) && !/label/i.test(name)) return literal(claim(target, 'P218')[0]);
  if (/label|name/i.test(name)) {
    return { type: 'literal', 'xml:lang': language, value: target.labels[language] ?? target.labels.en ?? target.id };
  }
  return { type: 'uri', value: `http://www.wikidata.org/entity/${target.id}` };
}

function first(item: Entity, ...properties: string[]): Entity | undefined {
  const [value] = claim(item, ...properties);
  return value && 'id' in value ? entity(value.id) : undefined;
}

const literal = (value: ClaimValue | undefined, type = 'literal') =>
  value && 'text' in value ? { type, value: value.text } : null;
