import { type ClaimValue, claim, ENTITIES, type Entity, entity } from './entities.ts';

type Value = { type: 'uri' | 'literal'; value: string; 'xml:lang'?: string };
type Binding = Record<string, Value>;

const ITEM = 'http://www.wikidata.org/entity/';
const TRIPLE = /\?(\w+)\s+((?:wdt:P\d+)(?:\s*\|\s*wdt:P\d+)*)\s+(?:\?(\w+)|<([^>]*)>)/g;
const BIND = /BIND\s*\(\s*"([^"]*)"\s+AS\s+\?(\w+)\s*\)/gi;

/**
 * Runs the little of SPARQL that asks for facts on items by their website: `VALUES ?site {…}`, triples of variables and
 * `wdt:` properties, UNION of such groups, BIND of a text, and labels in the requested languages. Everything else is
 * ignored.
 */
export function runSparql(query: string): { vars: string[]; bindings: Binding[] } {
  const [selected = ''] = /\bSELECT\b[^{]*/i.exec(query) ?? [];
  const vars = [...new Set([...selected.matchAll(/\?(\w+)/g)].map(([, name = '']) => name))];
  const [, languages = 'en'] = /wikibase:language\s+"([^"]*)"/.exec(query) ?? [];
  const [, site = '', listed = ''] = /VALUES\s+\?(\w+)\s*\{([^}]*)\}/i.exec(query) ?? [];
  const sites = [...listed.matchAll(/<([^>]*)>/g)].map(([, url = '']) => url);
  const body = query.slice(query.search(/\bWHERE\b/i)).replace(/^WHERE\s*\{/i, ' ');
  const groups = [...body.matchAll(/\{([^{}]*wdt:[^{}]*)\}/g)].map(([, group = '']) => group);
  const common = body.replace(/\{[^{}]*\}/g, ' ');

  const start: Binding[] = sites.length > 0 ? sites.map((url) => ({ [site]: { type: 'uri', value: url } })) : [{}];
  const items = join(start, common);
  const found = groups.length > 0 ? groups.flatMap((group) => join(items, group)) : items;
  return { vars, bindings: found.map((binding) => select(binding, vars, languages.split(','))) };
}

/** Extends bindings by those that match the triples of a group. */
function join(bindings: Binding[], group: string): Binding[] {
  let found = bindings;
  for (const [, subject = '', properties = '', object, url] of group.matchAll(TRIPLE)) {
    const wanted = properties.match(/P\d+/g) ?? [];
    found = found.flatMap((binding) => {
      const known = binding[subject]?.value;
      const subjects = known === undefined ? ENTITIES : ENTITIES.filter(({ id }) => ITEM + id === known);
      return subjects.flatMap((one) =>
        wanted
          .flatMap((property) => claim(one, property))
          .map(bound)
          .filter(({ value }) => value === (url ?? (object && binding[object]?.value) ?? value))
          .map((value) => ({
            ...binding,
            [subject]: { type: 'uri' as const, value: ITEM + one.id },
            ...(object ? { [object]: value } : {}),
          })),
      );
    });
  }
  for (const [, text = '', name = ''] of group.matchAll(BIND)) {
    found = found.map((binding) => ({ ...binding, [name]: { type: 'literal', value: text } }));
  }
  return unique(found);
}

function bound(value: ClaimValue): Value {
  if ('id' in value) return { type: 'uri', value: ITEM + value.id };
  return { type: value.text.startsWith('http') ? 'uri' : 'literal', value: value.text };
}

function unique(bindings: Binding[]): Binding[] {
  return [...new Map(bindings.map((binding) => [JSON.stringify(binding), binding])).values()];
}

/** The selected variables, and the labels of those that hold an item. */
function select(binding: Binding, vars: string[], languages: string[]): Binding {
  const row: Binding = {};
  for (const name of vars) {
    const of = binding[name.replace(/Label$/, '')]?.value;
    const plain = binding[name];
    if (plain) row[name] = plain;
    else if (name.endsWith('Label') && of !== undefined) row[name] = label(entity(of.replace(ITEM, '')), of, languages);
  }
  return row;
}

function label(item: Entity | undefined, value: string, languages: string[]): Value {
  const lang = languages.map((one) => one.trim()).find((one) => item?.labels[one] !== undefined);
  if (lang === undefined) return { type: 'literal', value: value.replace(ITEM, '') };
  return { type: 'literal', 'xml:lang': lang, value: item?.labels[lang] ?? '' };
}
