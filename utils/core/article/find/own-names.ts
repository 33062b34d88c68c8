import { folded } from '../../text/fold';

/** Words that templates use for parts of any page; a name made of these and of furniture is no name of a section. */
const TEMPLATE = new Set(
  (
    'about all also and article articles at bar block body bottom box button by center col column component ' +
    'container content de for form from group header heading head home id in inner item items la latest le left ' +
    'line link links list main module more most new news next of on our page part post posts row right section ' +
    'site slot stories story text the this title to top und unit up view wrap wrapper you your zone'
  ).split(' '),
);
/** Characters of a heading that are compared. */
const LONGEST = 300;

/**
 * True when a class or an id is made of the words of the element's own heading ("related-deaths" of a section on "Related
 * deaths are examined"): publishing systems name the sections of a story so. `words` are those of the name, `isFurniture`
 * knows the words of furniture, of which a box's name ("related-stories") is made and nothing else.
 */
export function namesSection(
  element: Element,
  words: readonly string[],
  isFurniture: (word: string) => boolean,
): boolean {
  if (words.length < 2 || words.every((word) => isFurniture(word) || TEMPLATE.has(word))) return false;
  const heading = /^H[1-6]$/i.test(element.nodeName) ? element : element.querySelector('h1, h2, h3, h4, h5, h6');
  if (!heading) return false;
  const said = new Set(folded((heading.textContent ?? '').slice(0, LONGEST)).split(' '));
  return words.every((word) => said.has(word) || TEMPLATE.has(word));
}
