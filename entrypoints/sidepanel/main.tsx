import { Panel } from '../../components/panel/Panel';
import { openPanelStore } from '../../components/panel/panel-store';
import { mount } from '../../components/shared/mount';
import '../../components/panel/panel.css';
import '../../components/coverage/coverage.css';
import '../../components/ask/ask.css';
import '../../components/speech/speech.css';

const store = openPanelStore();
mount(() => <Panel store={store} />, 'extensionName');
