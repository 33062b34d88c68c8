import { Edition } from '../../components/edition/Edition';
import { mount } from '../../components/shared/mount';
import '../../components/settings/settings.css';
import '../../components/panel/panel.css';
import '../../components/coverage/coverage.css';
import '../../components/edition/edition.css';

mount(Edition, 'edition_title');
