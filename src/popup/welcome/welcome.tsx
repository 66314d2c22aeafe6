import { show } from '../show';
import { say } from '../words';
import { WelcomePage } from './welcome-page';

show(<WelcomePage />, { title: say('titleWelcome'), isPage: true });
