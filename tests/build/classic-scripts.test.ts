import { expect, test } from 'vitest';
import { startedBy } from '../../scripts/build/classic-scripts';

test("a page of Vite's keeps all but its modules", () => {
  const page = `<head>
    <title>Nutgraf</title>
    <script type="module" crossorigin src="/assets/index.html-0D-m.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/popup-tR.css">
    <link rel="modulepreload" crossorigin href="/assets/shared-Dr.js">
    <link rel="modulepreload" crossorigin href="/assets/view-D7.js">
  </head>`;
  expect(startedBy(page, 'src/popup/popup.js')).toBe(`<head>
    <title>Nutgraf</title>
    <script defer src="/src/popup/popup.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/popup-tR.css">
  </head>`);
});
