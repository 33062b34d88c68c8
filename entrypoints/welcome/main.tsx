import { mount } from '../../components/shared/mount';
import { Welcome } from '../../components/welcome/Welcome';
import '../../components/settings/settings.css';

mount(Welcome, 'welcome_title');
