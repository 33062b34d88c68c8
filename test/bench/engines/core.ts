/* What the bench of engines uses of the core, bundled for Node. */

export { extract } from '../../../utils/article/extract';
export { briefGrammar } from '../../../utils/brief/grammar';
export { createLineParser } from '../../../utils/brief/lines';
export { smallPrompt } from '../../../utils/brief/small-prompt';
export { createChecker } from '../../../utils/runs/checking';
