import { show } from '../show';
import { say } from '../wording/words';
import { SettingsPage } from './settings-page';

show(<SettingsPage />, { title: say('titleSettings'), isPage: true });
