/* What the bench of engines uses of the core, bundled for Node. */

export { extract } from '../../../utils/article/extract';
export { formLines } from '../../../utils/brief/form';
export { formGrammar } from '../../../utils/brief/grammar';
export { createLineParser } from '../../../utils/brief/lines';
export { smallPrompt } from '../../../utils/brief/small-prompt';
export { keyBrief } from '../../../utils/engines/instant/key-brief';
export { createChecker } from '../../../utils/runs/checking';
