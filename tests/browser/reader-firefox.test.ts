import { describe } from 'vitest';
import { firefoxReader } from './reader/firefox-reader';
import { readerStories } from './reader/stories';

describe('a reader with Firefox', () => readerStories(firefoxReader));
