import { show } from '../show';
import { say } from '../wording/words';
import { RecentPages } from './recent-pages';

show(<RecentPages />, { title: say('titleRecent'), isPage: true });
