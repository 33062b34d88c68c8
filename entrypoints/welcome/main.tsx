import { Welcome } from '../../components/options/Welcome';
import { mount } from '../../components/shared/mount';
import '../../components/settings/settings.css';

mount(Welcome, 'welcome_title');
