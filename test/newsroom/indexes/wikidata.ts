import { html, json, OPEN } from './answers.ts';
import { type ClaimValue, ENTITIES, entity, outletsNamedIn } from './entities.ts';
import { fold } from './keywords.ts';
import { runSparql } from './sparql.ts';
import type { IndexAnswer, IndexService } from './types.ts';

/** The action API of www.wikidata.org and the query service, for two invented outlets and the items they refer to. */
export const wikidata: IndexService = (request) => {
  // A POST may have its parameters in the body, except `origin`.
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

function sparql(query: string): IndexAnswer {
  const { vars, bindings } = runSparql(query);
  const headers = { ...OPEN, 'content-type': 'application/sparql-results+json;charset=utf-8' };
  return json({ head: { vars }, results: { bindings } }, headers);
}
