import { describe } from 'vitest';
import { chromiumReader } from './reader/chromium-reader';
import { readerStories } from './reader/stories';

describe('a reader with Chromium', () => readerStories(chromiumReader));
