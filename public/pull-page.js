// The last script of an injection: its value, the page's record, is what the injection gives.
globalThis['__nutgraf'].pull('page');
