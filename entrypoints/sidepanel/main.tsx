import { Panel } from '../../components/panel/Panel';
import { mount } from '../../components/shared/mount';
import '../../components/panel/panel.css';

mount(Panel, 'extensionName');
