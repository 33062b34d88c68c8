import { Welcome } from '../../components/settings/Welcome';
import { mount } from '../../components/shared/mount';
import '../../components/settings/settings.css';

mount(Welcome, 'welcome_title');
