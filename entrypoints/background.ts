import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/runs/background';

export default defineBackground({ type: 'module', main: startBackground });
