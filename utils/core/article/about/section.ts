import { folded } from '../../text/fold';
import { type LdNode, nodesIn, textIn, typesOf } from './json-ld';
import { firstMeta, type MetaTags } from './meta-tags';

const HOME = /^(?:home|homepage|accueil|start|startseite|inicio|news|home page|a la une)$/;

function trail(nodes: LdNode[]): string | null {
  const list = nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  const names = nodesIn(list?.itemListElement).map((item) => textIn(item.name) ?? textIn(item.item));
  const sections = names.filter((name) => name !== null).filter((name) => !HOME.test(folded(name)));
  // The last step is often the story itself.
  return sections.find((name) => name.length <= 40 && !name.includes('/')) ?? null;
}

/** The section of the outlet that the story stands in, as the page names it; null where it does not. */
export function readSection(story: LdNode | null, nodes: LdNode[], tags: MetaTags): string | null {
  const named = firstMeta(tags, [
    'article:section',
    'parsely-section',
    'cxenseparse:section',
    'section',
    'sailthru.section',
  ]);
  const section = textIn(story?.articleSection) ?? named ?? trail(nodes);
  const last = section?.split(/\s*[>|;]\s*|\s+\/\s+/)[0]?.trim() ?? '';
  return last !== '' && last.length <= 60 && !/^https?:/i.test(last) ? last : null;
}
