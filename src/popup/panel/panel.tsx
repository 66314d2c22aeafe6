import { show } from '../show';
import { say } from '../wording/words';
import { Panel } from './panel-view';

show(<Panel />, { title: say('headingFacts'), isPage: true });
