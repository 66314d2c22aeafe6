import { show } from '../show';
import { say } from '../wording/words';
import { WelcomePage } from './welcome-page';

show(<WelcomePage />, { title: say('titleWelcome'), isPage: true });
