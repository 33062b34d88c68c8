import { Options } from '../../components/options/Options';
import { mount } from '../../components/shared/mount';
import '../../components/settings/settings.css';

mount(Options, 'options_title');
