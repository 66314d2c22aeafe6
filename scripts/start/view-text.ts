import type { ShownView } from '../browsers/read-view';

/** Formats what a view shows for a terminal. */
export function viewText(view: ShownView): string {
  switch (view.phase) {
    case 'pending':
      return 'No answer came in time.';
    case 'failed':
      return `${view.message} ${view.advice}`;
    case 'condensed': {
      const facts = view.facts.map((fact, index) => `${String(index + 1).padStart(2)}. ${fact}`);
      const readNext = view.readNext.map(
        ({ time, text, url }) => `  ${`${time}  `.trimStart()}${text}\n    ${url}`,
      );
      return [
        view.title,
        '',
        'Key facts',
        ...facts,
        ...(readNext.length > 0 ? ['', 'Read next', ...readNext] : []),
      ].join('\n');
    }
    default:
      return view satisfies never;
  }
}
