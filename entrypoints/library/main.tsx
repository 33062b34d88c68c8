import { Library } from '../../components/library/Library';
import { openLibraryStore } from '../../components/library/library-store';
import { mount } from '../../components/shared/mount';
import '../../components/library/library.css';

const store = openLibraryStore();
mount(() => <Library store={store} />, 'library_title');
